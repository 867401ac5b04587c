import { expect, test } from 'vitest'
import type { Plan, PlannedRound, PlannedStop, PlanRule } from '../../../src/domain/week/plan.ts'
import { check } from '../../../src/planning/checker/check.ts'
import { afterIterations } from '../../../src/planning/search/stop/after-iterations.ts'
import { planWeekNow } from '../../../src/planning/week/plan-week.ts'
import { place, problem, slot } from '../small-problem.ts'

const week = problem({
  places: [
    place('a', 110, 20, { landlord: 'vilogia' }),
    place('b', 310, 205, { landlord: 'partenord-habitat' }),
    place('c', 50, 390, { presence: { minutes: 12, times: 1 } }),
    place('d', 390, 390, { lastPassage: '2026-11-27', minGapDays: 4 }),
    place('off', 5000, 5000),
  ],
  rounds: [
    slot('monday', 0, { locked: [{ place: 'a', kind: 'passage', serviceMinutes: 2 }], end: '15:30' }),
    slot('wednesday', 2, { breakMinutes: 5 }),
  ],
})
const plan = planWeekNow(week, { seed: 1, stop: afterIterations(50) })
const rulesOf = (faulty: Plan): PlanRule[] => check(week, faulty).map(({ rule }) => rule)

/** The plan with its first round changed. */
const withRound = (change: (round: PlannedRound) => Partial<PlannedRound>): Plan => ({
  ...plan,
  rounds: plan.rounds.map((round, rank) => (rank === 0 ? { ...round, ...change(round) } : round)),
})
/** The plan with one stop of its first round changed. */
const withStop = (change: (stop: PlannedStop) => Partial<PlannedStop>, at = 0): Plan =>
  withRound(({ stops }) => ({
    stops: stops.map((stop, rank) => (rank === at ? { ...stop, ...change(stop) } : stop)),
  }))

test('the plan before any fault is valid, with stops and a place it cannot reach', () => {
  expect(check(week, plan)).toEqual([])
  expect(plan.rounds[0]!.stops.length).toBeGreaterThan(1)
  expect(plan.unserved).toEqual([{ place: 'off', reason: 'unreachable' }])
})

const unlocked = plan.rounds[0]!.stops.findIndex(({ locked }) => !locked)
const presence = plan.rounds.findIndex(({ stops }) => stops.some(({ kind }) => kind === 'presence'))

const FAULTS: readonly [name: string, rule: PlanRule, faulty: Plan][] = [
  [
    'a walk told shorter than it is',
    'walk-length',
    withRound(({ walkMetres }) => ({ walkMetres: walkMetres - 20 })),
  ],
  [
    'walking minutes told shorter',
    'walk-length',
    withRound(({ walkMinutes }) => ({ walkMinutes: walkMinutes - 2 })),
  ],
  [
    'a stop reached sooner than one can walk',
    'times',
    withStop(() => ({ arrive: '14:00', leave: '14:02' }), 1),
  ],
  ['a stop left too soon', 'times', withStop(({ arrive }) => ({ leave: arrive, serviceMinutes: 2 }))],
  ['a stop after the end', 'round-window', withStop(() => ({ arrive: '18:00', leave: '18:02' }))],
  ['another day', 'round-window', withRound(() => ({ day: '2026-12-01' }))],
  [
    'a locked stop gone',
    'locked-stop',
    withRound(({ stops }) => ({ stops: stops.filter((stop) => !stop.locked) })),
  ],
  ['a stop that says it was locked', 'locked-stop', withStop(() => ({ locked: true }), unlocked)],
  ['a place that does not exist', 'unknown-place', withStop(() => ({ place: 'nowhere' }), unlocked)],
  ['a passage made longer', 'service-minutes', withStop(() => ({ kind: 'passage', serviceMinutes: 3 }))],
  ['a line that cuts across', 'line', withRound(({ line }) => ({ line: [line[0]!, line.at(-1)!] }))],
  [
    'a line drawn over other streets',
    'line',
    withRound(({ line }) => ({ line: line.map(([lng, lat]) => [lng, lat + 0.002] as const) })),
  ],
  ['a stop drawn elsewhere', 'line', withStop(({ at: [lng, lat] }) => ({ at: [lng + 0.002, lat] }))],
  [
    'a target nobody set',
    'measures',
    {
      ...plan,
      measures: {
        ...plan.measures,
        fairness: { ...plan.measures.fairness, nobody: { share: 0, target: 0.5 } },
      },
    },
  ],
  ['a round twice', 'unknown-round', { ...plan, rounds: [...plan.rounds, plan.rounds[0]!] }],
  ['a round left out', 'missing-round', { ...plan, rounds: plan.rounds.slice(1) }],
  ['a round of nobody', 'unknown-round', withRound(() => ({ id: 'other' }))],
  ['a due place kept quiet', 'maximum-gap', { ...plan, unserved: [] }],
  ['a wrong reason', 'unserved', { ...plan, unserved: [{ place: 'off', reason: 'no-time-left' }] }],
  [
    'a place served and called unserved',
    'unserved',
    { ...plan, unserved: [...plan.unserved, { place: 'b', reason: 'no-time-left' }] },
  ],
  [
    'a measure too good',
    'measures',
    { ...plan, measures: { ...plan.measures, overdueDays: 0, worstGapDays: 0 } },
  ],
  ['more time planned than the share allows', 'unplanned-time', withStop(() => ({ serviceMinutes: 55 }))],
  [
    'a place met twice in a round',
    'duplicate-stop',
    withRound(({ stops }) => ({ stops: [...stops, { ...stops[unlocked]!, locked: false }] })),
  ],
  ['a place met before its minimum gap', 'minimum-gap', withStop(() => ({ place: 'd' }), unlocked)],
  [
    'a presence cut short',
    'presence-minutes',
    {
      ...plan,
      rounds: plan.rounds.map((round, rank) =>
        rank === presence
          ? {
              ...round,
              stops: round.stops.map((stop) =>
                stop.kind === 'presence' ? { ...stop, serviceMinutes: 5 } : stop,
              ),
            }
          : round,
      ),
    },
  ],
]

test.each(FAULTS)('%s is caught', (_, rule, faulty) => {
  expect(rulesOf(faulty)).toContain(rule)
})
