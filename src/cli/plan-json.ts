import type { Plan, PlannedRound, PlannedStop } from '../domain/week/plan.ts'

/** A plan as the command line prints it: times are local ISO minutes, positions are `lngLat`. */
export const planJson = (plan: Plan) => ({
  ...plan,
  rounds: plan.rounds.map(({ day, start, end, stops, ...round }) => ({
    ...round,
    day,
    start: `${day}T${start}`,
    end: `${day}T${end}`,
    stops: stops.map(({ at, arrive, leave, ...stop }) => ({
      ...stop,
      arrive: `${day}T${arrive}`,
      leave: `${day}T${leave}`,
      lngLat: at,
    })),
  })),
})

/** The plan again from what was printed; what is missing becomes a value that the checker finds wrong. Throws on no plan at all. */
export const planFromJson = (json: unknown): Plan => {
  if (typeof json !== 'object' || json === null || !Array.isArray((json as Plan).rounds))
    throw new Error('not a plan: it has no rounds')
  const plan = json as Plan
  const clock = (time: unknown): string => String(time ?? '').replace(/^.*T/, '')
  const rounds = plan.rounds.map(
    (round): PlannedRound => ({
      ...round,
      start: clock(round.start),
      end: clock(round.end),
      line: round.line ?? [],
      stops: (round.stops ?? []).map((stop): PlannedStop => {
        const { lngLat, ...rest } = stop as PlannedStop & { lngLat?: PlannedStop['at'] }
        return {
          ...rest,
          at: lngLat ?? rest.at ?? [Number.NaN, Number.NaN],
          arrive: clock(stop.arrive),
          leave: clock(stop.leave),
        }
      }),
    }),
  )
  return {
    ...plan,
    week: plan.week ?? '',
    rounds,
    unserved: plan.unserved ?? [],
    measures: {
      ...{ passages: -1, missing: -1, shortPassages: -1, publicMinutes: -1, predictabilityByChance: -1 },
      ...{
        walkMetres: -1,
        served: -1,
        overdueDays: -1,
        worstGapDays: -1,
        predictability: -1,
        walkMinutes: -1,
      },
      ...plan.measures,
      fairness: plan.measures?.fairness ?? {},
    },
  }
}
