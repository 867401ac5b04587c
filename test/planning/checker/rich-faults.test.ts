import { expect, test } from 'vitest'
import type { Plan, PlanMeasures, PlannedStop, PlanRule } from '../../../src/domain/week/plan.ts'
import type { PlanPlace, PlanProblem, PlanRoundSlot } from '../../../src/domain/week/plan-problem.ts'
import { clockTime, minutesOf, type UnservedReason } from '../../../src/domain/week/round.ts'
import { check } from '../../../src/planning/checker/check.ts'
import { countedMeasures } from '../../../src/planning/checker/counted-measures.ts'
import { breakOf, richPlan as plan, richWeeks as weeks } from './rich-weeks.ts'

const rulesOf = (problem: PlanProblem, faulty: Plan): PlanRule[] =>
  check(problem, faulty).map(({ rule }) => rule)
/** The plan with the stops of one round changed. */
const withStops = (id: string, change: (stops: readonly PlannedStop[]) => readonly PlannedStop[]): Plan => ({
  ...plan,
  rounds: plan.rounds.map((round) => (round.id === id ? { ...round, stops: change(round.stops) } : round)),
})
const later = (stop: PlannedStop, minutes: number): PlannedStop => ({
  ...stop,
  arrive: clockTime(minutesOf(stop.arrive) + minutes),
  leave: clockTime(minutesOf(stop.leave) + minutes),
})
/** The problem with one place, or one round, as it was not when it was planned. */
const hadPlace = (id: string, change: Partial<PlanPlace>): PlanProblem => ({
  ...weeks,
  places: weeks.places.map((place) => (place.id === id ? { ...place, ...change } : place)),
})
const hadRound = (id: string, change: Partial<PlanRoundSlot>): PlanProblem => ({
  ...weeks,
  rounds: weeks.rounds.map((slot) => (slot.id === id ? { ...slot, ...change } : slot)),
})
const unlisted = (id: string): Plan => ({
  ...plan,
  unserved: plan.unserved.filter(({ place }) => place !== id),
})
const streets = (change: object): PlanProblem => ({
  ...weeks,
  streets: weeks.streets.map((street) => ({ ...street, ...change })),
})
const stops = (id: string) => plan.rounds.find((round) => round.id === id)!.stops
const waiting = stops('monday').findIndex(({ waitMinutes }) => waitMinutes)
const elsewhere = weeks.places.find(({ id }) => !stops('walked').some(({ place }) => place === id))!

test('the rich plan is valid, and holds what the faults need', () => {
  expect(check(weeks, plan)).toEqual([])
  expect(waiting).toBeGreaterThan(-1)
  expect(plan.unserved.map(({ place }) => place)).toEqual(expect.arrayContaining(['broken', 'late']))
  expect(countedMeasures(weeks, plan)).toEqual(plan.measures)
})

const FAULTS: readonly [name: string, rule: PlanRule, problem: PlanProblem, faulty: Plan][] = [
  [
    'a stop before the place opens',
    'opening-hours',
    hadPlace('open', { opening: [{ from: '16:00', until: '17:00' }] }),
    plan,
  ],
  [
    'a stop at a closed hour',
    'opening-hours',
    hadPlace('shut', { forbidden: [{ from: '14:00', until: '16:00' }] }),
    plan,
  ],
  [
    'a stop that ends in a closed hour',
    'opening-hours',
    hadPlace('shut', {
      forbidden: stops('monday')
        .filter(({ place }) => place === 'shut')
        .map(({ leave }) => ({ from: leave, until: leave })),
    }),
    plan,
  ],
  [
    'a presence out of its bands',
    'presence-minutes',
    hadPlace('square', { presence: { minutes: 12, times: 1, bands: ['evening'] } }),
    plan,
  ],
  [
    'a rendez-vous at another time',
    'fixed-time',
    hadRound('wednesday', {
      locked: [{ place: 'guest', kind: 'rendez-vous', serviceMinutes: 5, at: '14:31' }],
    }),
    plan,
  ],
  [
    'a break at the very start',
    'break',
    weeks,
    withStops('monday', (all) => {
      const { breakAt } = breakOf(all)
      return all.map((stop, rank) => (rank < breakAt ? later(stop, 10) : stop))
    }),
  ],
  [
    'a break pushed to the end',
    'break',
    weeks,
    withStops('monday', (all) =>
      all.map((stop, rank) => (rank >= breakOf(all).breakAt ? later(stop, -10) : stop)),
    ),
  ],
  [
    'waiting that is not told',
    'times',
    weeks,
    withStops('monday', (all) =>
      all.map(({ waitMinutes, ...stop }, rank) =>
        rank === waiting ? stop : { ...stop, ...(waitMinutes && { waitMinutes }) },
      ),
    ),
  ],
  [
    'waiting that nothing asks for',
    'times',
    weeks,
    // With one stop fewer there is room for it: five minutes of the clock, seven tenths of them planned.
    withStops('next', (all) =>
      all
        .slice(0, -1)
        .map((stop, rank) => (rank === 0 ? { ...later(stop, 5), waitMinutes: 3.5 } : later(stop, 5))),
    ),
  ],
  ['idle time on the way', 'times', weeks, withStops('next', (all) => all.map((stop) => later(stop, 5)))],
  [
    'walking without free time',
    'unplanned-time',
    weeks,
    withStops('next', (all) => all.map((stop, rank) => (rank > 2 ? later(stop, -3) : stop))),
  ],
  [
    'a stop put into a walked round',
    'walked-round',
    weeks,
    withStops('walked', (all) => [
      ...all,
      { ...all[0]!, place: elsewhere.id, at: elsewhere.at, locked: false },
    ]),
  ],
  [
    'a missed stop taken out of a walked round',
    'walked-round',
    weeks,
    withStops('walked', (all) => all.slice(0, 1)),
  ],
  [
    'a missed stop that counts',
    'measures',
    hadRound('walked', { locked: weeks.rounds[0]!.locked.map(({ missed: _, ...stop }) => stop) }),
    plan,
  ],
  ['a place kept out of the round', 'excluded', hadRound('next', { excluded: ['door'] }), plan],
  ['an urgent place kept quiet', 'urgent', weeks, unlisted('late')],
  [
    'an urgent place met too early',
    'urgent',
    hadPlace('tonight', { urgent: { day: weeks.rounds[2]!.day, after: '18:00' } }),
    plan,
  ],
  ['a check kept quiet', 'check', weeks, unlisted('broken')],
  ['a check too short for it', 'check', hadPlace('door', { check: { minutes: 20 } }), plan],
  [
    'too few presences kept quiet',
    'unserved',
    hadPlace('open', { presence: { minutes: 12, times: 1 } }),
    plan,
  ],
  [
    'a minimum gap broken from one week to the next',
    'minimum-gap',
    hadPlace('shut', { minGapDays: 6 }),
    plan,
  ],
  [
    'a minimum gap broken with what came before',
    'minimum-gap',
    hadPlace('shut', { lastPassage: weeks.rounds[0]!.day }),
    plan,
  ],
  ['a round ahead given back', 'unknown-round', hadRound('next', { state: 'ahead' }), plan],
  ['fewer weeks than asked for', 'round-window', { ...weeks, weeks: 1 }, plan],
  ['another week', 'round-window', weeks, { ...plan, week: '2026-W48' }],
  ['another pair', 'round-window', hadRound('monday', { pair: 'pair-3' }), plan],
  ['steps walked as fast as the flat', 'walk-length', streets({ slowness: 2 }), plan],
  ['a slow pair told as fast as others', 'walk-length', hadRound('next', { walkMetresPerMinute: 40 }), plan],
  ['a private way taken where there is another', 'walk-length', privateWay(), plan],
  [
    'a line that leaves the streets',
    'line',
    weeks,
    {
      ...plan,
      rounds: plan.rounds.map((round) => ({
        ...round,
        line: round.line.map(([lng, lat], rank) =>
          rank === 3 ? ([lng + 5e-5, lat + 5e-5] as const) : ([lng, lat] as const),
        ),
      })),
    },
  ],
]

test.each(FAULTS)('%s is caught', (_, rule, problem, faulty) => {
  expect(rulesOf(problem, faulty)).toContain(rule)
})

test('each figure of the plan that is not so is caught', () => {
  const figures = Object.keys(plan.measures).filter((name) => name !== 'fairness') as (keyof PlanMeasures)[]
  expect(figures.length).toBe(11)
  for (const name of figures) {
    const measures = { ...plan.measures, [name]: (plan.measures[name] as number) + 1 }
    expect(rulesOf(weeks, { ...plan, measures })).toEqual(['measures'])
  }
  const fairness = { ...plan.measures.fairness, vilogia: { share: 0.5, target: 0.5 } }
  expect(rulesOf(weeks, { ...plan, measures: { ...plan.measures, fairness } })).toEqual(['measures'])
})

test('a reason that does not hold is caught, whichever it is', () => {
  const reasons: UnservedReason[] = [
    ...([
      'unreachable',
      'no-time-left',
      'minimum-gap',
      'no-round',
      'too-far',
      'closed-then',
      'excluded',
    ] as const),
  ]
  for (const [rank, { reason }] of plan.unserved.entries())
    for (const other of reasons) {
      if (other === reason) continue
      const unserved = plan.unserved.map((each, at) => (at === rank ? { ...each, reason: other } : each))
      expect(rulesOf(weeks, { ...plan, unserved })).toEqual(['unserved'])
    }
})

test('anything in place of a plan finds faults and does not throw', () => {
  const junk = {
    ...plan,
    rounds: [
      {
        ...plan.rounds[1]!,
        day: 'never',
        stops: [{ ...stops('next')[0]!, arrive: '', leave: 'x' }],
        line: [],
      },
    ],
  }
  expect(rulesOf(weeks, junk as Plan)).toContain('round-window')
})

/** The streets with every third one private. */
function privateWay(): PlanProblem {
  return {
    ...weeks,
    streets: weeks.streets.map((street, rank) => ({ ...street, ...(rank % 3 === 0 && { reluctance: 3 }) })),
  }
}
