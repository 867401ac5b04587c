import { expect, test } from 'vitest'
import { addDays, mondayOf } from '../../../src/domain/civil-date.ts'
import type { Rng } from '../../../src/domain/rng.ts'
import type { Plan } from '../../../src/domain/week/plan.ts'
import type { PlanProblem } from '../../../src/domain/week/plan-problem.ts'
import { drawnHistory } from '../../../src/planning/simulation/drawn-history.ts'
import type { History, Met } from '../../../src/planning/simulation/history.ts'
import { liveWeek } from '../../../src/planning/simulation/live-week.ts'
import { simulate } from '../../../src/planning/simulation/simulate.ts'
import { gapFigures, monthShares } from '../../../src/planning/simulation/week-figures.ts'
import { weekOf } from '../../../src/planning/simulation/week-of.ts'
import { simulateEmbedded } from '../../bench/simulate-embedded.ts'
import { MONDAY, place, problem, slot } from '../small-problem.ts'

const isLong = process.env.TOURNEE_LONG === '1'
const pattern = problem({
  places: [
    place('a', 0, 0, { landlord: 'vilogia' }),
    place('b', 100, 0, { landlord: 'partenord-habitat' }),
    place('square', 200, 0, { pacePerWeek: 0 }),
  ],
  targetShares: { vilogia: 0.5, 'partenord-habitat': 0.5 },
  rounds: [slot('monday', 0), slot('wednesday', 2, { pair: 'pair-2' })],
})
/** Chance that says these numbers, one after the other. */
const drawing = (...units: number[]): Rng => ({ int: (low) => low, unit: () => units.shift()! })
const NEVER = { pairDay: 0, stop: 0 }

/** A planner that meets `a` on the first round of each week and `b` on the second, whatever it is asked. */
const sameEachWeek = ({ week, rounds }: PlanProblem): Plan => ({
  ...{ week, seed: 0, iterations: 0, unserved: [] },
  rounds: rounds.map(({ id, day, pair, start, end }, rank) => ({
    ...{ id, day, pair, start, end, walkMetres: 700, walkMinutes: 10, line: [] },
    stops: (['rendez-vous', 'passage'] as const).map((kind) => ({
      ...{ place: rank % 2 ? 'b' : 'a', kind, arrive: '14:10', leave: '14:12', serviceMinutes: 2 },
      ...{ at: [0, 0] as const, locked: false },
    })),
  })),
  measures: {
    ...{ served: 0, overdueDays: 0, worstGapDays: 0, fairness: {}, predictability: 0, walkMinutes: 0 },
    ...{
      passages: 0,
      missing: 0,
      shortPassages: 0,
      publicMinutes: 0,
      predictabilityByChance: 0,
      walkMetres: 0,
    },
  },
})
const run = (absences: { pairDay: number; stop: number }, weeks = 12, plan = sameEachWeek) =>
  simulate((later, history) => weekOf(pattern, later, history), new Map(), weeks, {
    ...{ seed: 1, warmUpWeeks: 4, absences, plan, replan: false },
  })

test('the same week each week, nobody absent: all guessed, gaps of a week, equal shares, nothing overdue', () => {
  const { weeks, guessed, walkMinutesAWeek, perPlace } = run(NEVER)
  expect(weeks).toHaveLength(12)
  expect({ guessed, walkMinutesAWeek, perPlace }).toEqual({ guessed: 1, walkMinutesAWeek: 20, perPlace: 1 })
  for (const week of weeks)
    expect(week).toMatchObject({
      ...{ passages: 2, worstGapDays: 7, overdueDays: 0, worstShareOff: 0, roundsMissed: 0 },
      shares: { vilogia: 0.5, 'partenord-habitat': 0.5 },
    })
})

test('a pair absent every day walks nothing, meets nobody, and the days beyond the gap grow by seven a place and week', () => {
  const { weeks, walkMinutesAWeek } = run({ pairDay: 1, stop: 0 }, 2)
  expect(walkMinutesAWeek).toBe(0)
  expect(
    weeks.map(({ roundsMissed, stopsMissed, passages }) => [roundsMissed, stopsMissed, passages]),
  ).toEqual([
    [2, 2, 0],
    [2, 2, 0],
  ])
})

test('absences come about as often as they are said to, and the same seed draws the same ones', () => {
  const { weeks } = run({ pairDay: 0.2, stop: 0.1 }, 200)
  const missed = weeks.reduce((sum, { roundsMissed }) => sum + roundsMissed, 0) / 400
  const made = weeks.reduce((sum, { passages }) => sum + passages, 0) / 400
  expect(Math.abs(missed - 0.2)).toBeLessThan(0.05)
  expect(Math.abs(made - 0.8 * 0.9)).toBeLessThan(0.06)
  expect(run({ pairDay: 0.2, stop: 0.1 }, 200).weeks).toEqual(weeks)
})

test('each week is planned from what really happened: last passages, half-days and minutes of four weeks', () => {
  const seen: PlanProblem[] = []
  run(NEVER, 2, (each) => {
    seen.push(each)
    return sameEachWeek(each)
  })
  expect(seen.map(({ week }) => week).slice(0, 3)).toEqual(['2026-W49', '2026-W50', '2026-W51'])
  expect(seen[0]!.places[0]).toEqual({ ...pattern.places[0], recentHalfDays: [] })
  expect(seen[1]!.places[0]).toMatchObject({ lastPassage: MONDAY, recentHalfDays: [1] })
  expect(seen[5]!.places[1]!.recentHalfDays).toEqual([5, 5, 5, 5])
  expect(seen[5]!.minutesBefore).toEqual({ vilogia: 6, 'partenord-habitat': 6 })
  expect(seen[5]!.rounds.map(({ day }) => day)).toEqual([addDays(MONDAY, 35), addDays(MONDAY, 37)])
})

test('after an absence the rest of the week is planned from what was done: walked rounds stand, missed stops are marked', () => {
  const seen: PlanProblem[] = []
  // The first pair is absent, the second is not; then the rendez-vous is made and the passage is not.
  const chance = { pairs: drawing(0.1, 0.9), stops: drawing(0.9, 0.1) }
  const lived = liveWeek(
    pattern,
    (each) => {
      seen.push(each)
      return sameEachWeek(each)
    },
    chance,
    { pairDay: 0.5, stop: 0.5 },
    true,
  )
  expect([lived.roundsMissed, lived.stopsMissed, lived.replanned, seen.length]).toEqual([1, 2, 1, 2])
  expect(lived).toMatchObject({ met: [], walkMinutes: 10 })
  expect(seen[1]!.rounds[0]).toMatchObject({ id: 'monday', state: 'walked', locked: [] })
  expect(seen[1]!.rounds[1]).toEqual(pattern.rounds[1])
  expect(seen[1]!.standing?.order.map(({ round }) => round)).toEqual(['wednesday'])
})

test('a stop that was not made has the rest planned again where its place would be overdue on the Sunday, and only there', () => {
  const plansOf = (lastPassage: string): number => {
    const chance = { pairs: drawing(0.9, 0.9), stops: drawing(0.9, 0.1, 0.9, 0.9) }
    let plans = 0
    const plan = (each: PlanProblem): Plan => {
      plans++
      return sameEachWeek(each)
    }
    const places = pattern.places.map((each) => ({ ...each, lastPassage }))
    liveWeek({ ...pattern, places }, plan, chance, { pairDay: 0.5, stop: 0.5 }, true)
    return plans
  }
  expect(plansOf(addDays(MONDAY, -5))).toBe(2)
  expect(plansOf(addDays(MONDAY, -4))).toBe(1)
})

test('weeks ahead bring their rounds a week later each, marked so', () => {
  const { rounds } = weekOf(pattern, 1, new Map(), { ahead: 1 })
  expect(rounds.map(({ id, day, state }) => [id, day, state])).toEqual([
    ['monday', addDays(MONDAY, 7), undefined],
    ['wednesday', addDays(MONDAY, 9), undefined],
    ['monday+1', addDays(MONDAY, 14), 'ahead'],
    ['wednesday+1', addDays(MONDAY, 16), 'ahead'],
  ])
})

test('gaps and shares of a history made by hand are those counted by hand', () => {
  const met = (later: number, minutes = 2): Met => ({ day: addDays(MONDAY, later), halfDay: 0, minutes })
  const history: History = new Map([
    ['a', [met(-20, 30), met(-12), met(2)]],
    ['b', [met(-8, 6)]],
    ['square', [met(1, 50)]],
  ])
  // a waited 14 days until its passage of the week; b has waited 14 on the Sunday, 4 too many; the square has no pace.
  expect(gapFigures(pattern.places, history, MONDAY)).toEqual({
    ...{ worstGapDays: 14, overdueDays: 4, overduePlaces: 1 },
  })
  // The 28 days up to the Sunday begin on day -21: a 34 minutes, b 6.
  expect(monthShares(pattern.places, history, addDays(MONDAY, 6))).toEqual({
    ...{ vilogia: 34 / 40, 'partenord-habitat': 6 / 40 },
  })
  expect(monthShares(pattern.places, history, addDays(MONDAY, 7))).toEqual({
    ...{ vilogia: 34 / 40, 'partenord-habitat': 6 / 40 },
  })
  expect(monthShares(pattern.places, history, addDays(MONDAY, 8)).vilogia).toBe(4 / 10)
})

test('a drawn history keeps minimum gaps, lies in the four weeks before, and has the pace on average', () => {
  const many = Array.from({ length: 300 }, (_, rank) => place(`p${rank}`, rank, 0, { minGapDays: 2 }))
  const daily = [0, 1, 2, 3, 4].map((day) => slot(`r${day}`, day))
  const history = drawnHistory(problem({ places: many, rounds: daily }), 3)
  let passages = 0
  for (const [, met] of history)
    met.forEach(({ day }, rank) => {
      passages++
      expect(day >= addDays(mondayOf('2026-W49'), -28) && day < MONDAY).toBe(true)
      if (rank > 0) expect(day >= addDays(met[rank - 1]!.day, 2)).toBe(true)
    })
  // Some draws fall too near to others and are left out.
  expect(passages / 300 / 4).toBeGreaterThan(0.9)
  expect(passages / 300 / 4).toBeLessThan(1.2)
})

test('on the embedded quarter at most a quarter of the half-days are guessed, with half the doors met a week or more', () => {
  const { guessed, guessedByChance, perPlace } = simulateEmbedded(
    isLong ? {} : { weeks: 2, warmUpWeeks: 1, iterations: 200, ahead: 0 },
  )
  expect(guessed).toBeLessThanOrEqual(0.25)
  expect(guessedByChance).toBeGreaterThan(0.05)
  expect(perPlace).toBeGreaterThan(0.5)
}, 600_000)
