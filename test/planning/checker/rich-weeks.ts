import { addDays } from '../../../src/domain/civil-date.ts'
import type { PlannedStop } from '../../../src/domain/week/plan.ts'
import type { LockedStop, PlanProblem } from '../../../src/domain/week/plan-problem.ts'
import { minutesOf } from '../../../src/domain/week/round.ts'
import { schedule } from '../../../src/planning/week/schedule.ts'
import { gridStreets, MONDAY, place, problem, slot } from '../small-problem.ts'

/** Two weeks in which everything occurs once: the plan of them is what faults are put into. */
export const richWeeks: PlanProblem = problem({
  weeks: 2,
  streets: gridStreets(5),
  places: [
    place('open', 110, 20, {
      opening: [{ from: '14:40', until: '15:00' }],
      landlord: 'vilogia',
      recentHalfDays: [1, 3],
    }),
    place('shut', 310, 205, {
      forbidden: [{ weekdays: [1], from: '14:00', until: '15:00' }],
      lastPassage: '2026-11-24',
    }),
    place('square', 50, 390, { presence: { minutes: 12, times: 1, bands: ['afternoon'] } }),
    place('door', 390, 110, { check: { minutes: 6 }, landlord: 'partenord-habitat' }),
    place('tonight', 200, 300, { urgent: { day: addDays(MONDAY, 2), after: '14:20' } }),
    place('late', 300, 300, { urgent: { day: addDays(MONDAY, 5) } }),
    place('broken', 120, 300, { check: { minutes: 7 }, opening: [{ from: '06:00', until: '07:00' }] }),
    place('kept', 20, 100, { maxGapDays: 14, lastPassage: addDays(MONDAY, -2) }),
    place('guest', 210, 20, { pacePerWeek: 0, minGapDays: 0 }),
  ],
  rounds: [
    slot('walked', 0, {
      state: 'walked',
      locked: [
        { place: 'kept', kind: 'passage', serviceMinutes: 2 },
        { place: 'guest', kind: 'passage', serviceMinutes: 2, missed: true },
      ],
    }),
    slot('monday', 0, { pair: 'pair-2', start: '14:00', end: '15:40', breakMinutes: 10, excluded: ['late'] }),
    slot('wednesday', 2, {
      end: '15:30',
      breakMinutes: 10,
      locked: [{ place: 'guest', kind: 'rendez-vous', serviceMinutes: 5, at: '14:30' }],
    }),
    slot('next', 8, { end: '15:20', walkMetresPerMinute: 60 }),
    slot('ahead', 15, { state: 'ahead' }),
  ],
  targetShares: { vilogia: 0.5, 'partenord-habitat': 0.5 },
  minutesBefore: { vilogia: 20 },
})

const passage = (id: string, serviceMinutes = 2): LockedStop => ({
  place: id,
  kind: 'passage',
  serviceMinutes,
})
const round = (id: string, stops: readonly LockedStop[]) => ({ round: id, stops })

/** Put in order by hand, so that no change of the search moves what the faults need. */
export const richPlan = schedule(richWeeks, [
  round('monday', [
    { place: 'square', kind: 'presence', serviceMinutes: 12 },
    ...[passage('open'), passage('door'), passage('shut'), passage('tonight')],
  ]),
  round('wednesday', [
    ...[passage('square'), { place: 'guest', kind: 'rendez-vous', serviceMinutes: 5, at: '14:30' } as const],
    ...[passage('door'), passage('shut'), passage('late'), passage('tonight'), passage('kept')],
  ]),
  round('next', [
    ...[passage('kept'), passage('door', 6), passage('shut'), passage('late')],
    ...[passage('tonight'), passage('open'), passage('square')],
  ]),
])

/** Where the break of the Monday round lies: before the stop with the longest time from the one before. */
export const breakOf = (all: readonly PlannedStop[]): { readonly breakAt: number } => {
  const pauses = all.map(({ arrive, waitMinutes = 0 }, rank) =>
    rank === 0 || waitMinutes > 0 ? 0 : minutesOf(arrive) - minutesOf(all[rank - 1]!.leave),
  )
  return { breakAt: pauses.indexOf(Math.max(...pauses)) }
}
