import { type IsoWeek, isoWeekOf } from '../../domain/civil-date.ts'
import { type AnyRecord, type Estate, withoutRecords, withRecords } from '../../domain/estate.ts'
import { stableId } from '../../domain/stable-hash.ts'
import type { Plan, PlannedRound } from '../../domain/week/plan.ts'
import type { PlanProblem } from '../../domain/week/plan-problem.ts'
import type { Round, Stop } from '../../domain/week/round.ts'
import { weekRounds } from '../../domain/week/week-rounds.ts'
import { weeksFrom } from '../../domain/week/weeks-from.ts'
import { keptRound } from '../../domain/week/without-pairs.ts'

/** Records of a planned round and its stops. Ids are of what makes them themselves, so that screen and command line agree. */
const recordsOf = (estate: Estate, planned: PlannedRound): readonly AnyRecord[] => {
  const week = isoWeekOf(planned.day)
  const known = weekRounds(estate, week).find(({ id }) => id === planned.id)
  const old = estate.round.get(planned.id)
  if (!known && !old) return []
  const { made: _made, template: _template, ...frame } = known ?? { ...old!, template: '' }
  const round: Round = {
    ...frame,
    kind: 'round',
    id: planned.id,
    week,
    day: planned.day,
    walkMetres: planned.walkMetres,
    walkMinutes: planned.walkMinutes,
    line: planned.line,
  }
  const seen = new Map<string, number>()
  const stops = planned.stops.map((stop, rank): Stop => {
    const times = (seen.get(stop.place) ?? 0) + 1
    seen.set(stop.place, times)
    return {
      kind: 'stop',
      id: `stop-${stableId(planned.id, stop.place, stop.kind, times)}`,
      round: planned.id,
      place: stop.place,
      stopKind: stop.kind,
      rank,
      arrive: stop.arrive,
      leave: stop.leave,
      serviceMinutes: stop.serviceMinutes,
      ...(stop.waitMinutes !== undefined && { waitMinutes: stop.waitMinutes }),
      locked: stop.locked,
    }
  })
  return [keptRound(estate, round), ...stops]
}

/** The estate with these rounds in place of what they were; other rounds of the week stay. */
export const withRounds = (now: Estate, rounds: readonly PlannedRound[]): Estate => {
  const ids = new Set(rounds.map((round) => round.id))
  const next = rounds.flatMap((round) => recordsOf(now, round))
  const kept = new Set(next.map((record) => record.id))
  const oldStops = [...now.stop.values()].filter((stop) => ids.has(stop.round) && !kept.has(stop.id))
  return withRecords(
    withoutRecords(
      now,
      'stop',
      oldStops.map((stop) => stop.id),
    ),
    next,
  )
}

const withoutRounds = (now: Estate, gone: ReadonlySet<string>): Estate =>
  withoutRecords(
    withoutRecords(now, 'round', gone),
    'stop',
    [...now.stop.values()].filter((stop) => gone.has(stop.round)).map(({ id }) => id),
  )

/**
 * The estate with the weeks of a plan in place of what was planned for them: rounds that no longer are leave, walked ones
 * stay as they are, and what is not served is noted in each of the weeks. Without the problem, no round is walked.
 */
export const withPlan = (now: Estate, plan: Plan, problem?: PlanProblem): Estate => {
  const weeks: ReadonlySet<IsoWeek> = new Set(weeksFrom(plan.week, plan.weeks ?? problem?.weeks ?? 1))
  const fixed = new Set(problem?.rounds.filter(({ state }) => state !== undefined).map(({ id }) => id))
  const rounds = plan.rounds.filter(({ id, day }) => !fixed.has(id) && weeks.has(isoWeekOf(day)))
  const ids = new Set(rounds.map(({ id }) => id))
  const gone = [...now.round.values()].filter(
    ({ id, week }) => weeks.has(week) && !ids.has(id) && !fixed.has(id),
  )
  let next = withoutRounds(now, new Set(gone.map(({ id }) => id)))
  next = withoutRecords(
    next,
    'unserved',
    [...now.unserved.values()].filter(({ week }) => weeks.has(week)).map(({ id }) => id),
  )
  next = withRounds(next, rounds)
  return withRecords(
    next,
    [...weeks].flatMap((week) =>
      plan.unserved.map(({ place, reason }) => ({
        kind: 'unserved' as const,
        id: `unserved-${week}-${place}`,
        week,
        place,
        reason,
      })),
    ),
  )
}
