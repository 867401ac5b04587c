import { type CivilDate, isoWeekOf } from '../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import type { LockedStop, PlanOrder, PlanProblem } from '../../domain/week/plan-problem.ts'
import { planStreet } from '../../domain/week/plan-street.ts'
import { walkedStreets } from '../../domain/week/walked-streets.ts'
import type { Position } from '../../geometry/position.ts'

/** Round of the problem, and its stops: one each place of the walk, by its rank, so that a place may come twice. */
const WALK = 'walk'
const stopOf = (rank: number): string => `${WALK}-${rank}`

/**
 * A walk through places in their order as a round of its own, so that the planner joins them along the streets that are
 * open on those days. The last place is a stop too: a round without stops has no way.
 */
export const walkProblem = (
  estate: Estate,
  days: readonly CivilDate[],
  through: readonly Position[],
): { readonly problem: PlanProblem; readonly order: PlanOrder } => {
  const [day] = days
  const end = through.length - 1
  const stops = through.slice(1).map(
    (_, index): LockedStop => ({
      place: stopOf(index + 1),
      kind: 'passage',
      serviceMinutes: 1,
    }),
  )
  const duties = { minGapDays: 0, maxGapDays: 366, pacePerWeek: 0, recentHalfDays: [] }
  return {
    problem: {
      week: isoWeekOf(day!),
      streets: walkedStreets(estate, days).map(planStreet),
      places: through.map((at, rank) => ({ id: stopOf(rank), at, serviceMinutes: 1, ...duties })),
      rounds: [
        {
          ...{
            id: WALK,
            day: day!,
            pair: WALK,
            start: '00:00',
            end: '23:59',
            breakMinutes: 0,
            unplannedShare: 0,
          },
          startAt: { place: stopOf(0), at: through[0]! },
          endAt: { place: stopOf(end), at: through[end]! },
          locked: [],
        },
      ],
      walkMetresPerMinute: settingsOf(estate).walkMetresPerMinute,
      targetShares: {},
    },
    order: [{ round: WALK, stops }],
  }
}
