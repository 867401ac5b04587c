import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../src/domain/civil-date.ts'
import { rngOf } from '../../../src/domain/rng.ts'
import {
  guessesOf,
  guessShare,
  lastHit,
  mostFrequentHit,
} from '../../../src/planning/simulation/guess-share.ts'
import type { History, Met } from '../../../src/planning/simulation/history.ts'

const MONDAY = '2026-11-02'
/** A passage so many days after the first Monday, in the morning or the afternoon. */
const at = (later: number, half: 0 | 1 = 0): Met => ({
  ...{ day: addDays(MONDAY, later), minutes: 2 },
  halfDay: (later % 7) * 2 + half,
})
const guessed = (known: readonly Met[], passages: readonly Met[] = known) =>
  guessesOf(
    new Map([['a', known]]),
    passages.map(({ day, halfDay }) => ({ place: 'a', day, halfDay })),
  )

test('a half-day met twice as often as any other is the guess; of three as frequent each is drawn one time in three', () => {
  const before = [at(0), at(2), at(7), at(10, 1)]
  expect(mostFrequentHit(before, 0)).toBe(1)
  expect(mostFrequentHit(before, 4)).toBe(0)
  expect(mostFrequentHit(before.slice(1), 0)).toBeCloseTo(1 / 3)
  expect(mostFrequentHit([], 0)).toBe(0)
})

test('the other guess is the half-day of the last passage', () => {
  const before = [at(0), at(7), at(10, 1)]
  expect(lastHit(before, 7)).toBe(1)
  expect(lastHit(before, 0)).toBe(0)
  expect(lastHit([], 0)).toBe(0)
})

test('guesses of a history made by hand are those counted by hand', () => {
  // Mondays of weeks 1 and 2, Thursday afternoon of week 2, Monday of week 3, Thursday afternoon of weeks 4 and 5.
  const known = [at(0), at(7), at(10, 1), at(14), at(24, 1), at(31, 1)]
  // The first one knows nothing. Then, most frequent: Monday right; Monday wrong; Monday right; Monday wrong; on the
  // last day Monday of week 1 is forgotten, so that both half-days had two: half right. Last: right, wrong, wrong, wrong, right.
  expect(guessed(known)).toEqual({ passages: 5, byMostFrequent: 2.5, byLast: 2 })
  expect(guessShare(guessed(known))).toBe(0.5)
})

test('what lies more than 28 days back, or on a week-end, is neither known nor guessed', () => {
  expect(guessed([at(0), at(29)])).toEqual({ passages: 0, byMostFrequent: 0, byLast: 0 })
  expect(guessed([at(0), at(28)]).passages).toBe(1)
  expect(guessed([at(5), at(12), at(14)]).passages).toBe(0)
})

test('a timetable that never changes is guessed every time', () => {
  const known = Array.from({ length: 12 }, (_, week) => at(7 * week + 3, 1))
  expect(guessed(known)).toEqual({ passages: 11, byMostFrequent: 11, byLast: 11 })
})

test('half-days drawn evenly among the ten of the week are guessed about one time in ten', () => {
  const rng = rngOf(1)
  const history: History = new Map(
    Array.from({ length: 400 }, (_, place) => [
      `p${place}`,
      Array.from({ length: 12 }, (_, week) => at(7 * week + rng.int(0, 4), rng.int(0, 1) as 0 | 1)),
    ]),
  )
  const share = guessShare(
    guessesOf(
      history,
      [...history].flatMap(([place, all]) => all.map(({ day, halfDay }) => ({ place, day, halfDay }))),
    ),
  )
  expect(Math.abs(share - 0.1)).toBeLessThan(0.015)
})

test('the share is between nothing and all, and whoever adds passages of the guess never lowers the hits', () => {
  const day = fc.integer({ min: 0, max: 60 })
  fc.assert(
    fc.property(fc.uniqueArray(day, { maxLength: 25 }), fc.array(fc.constantFrom(0, 1)), (days, halves) => {
      const known = days.sort((a, b) => a - b).map((later, rank) => at(later, (halves[rank] ?? 0) as 0 | 1))
      const all = guessed(known)
      expect(guessShare(all)).toBeGreaterThanOrEqual(0)
      expect(guessShare(all)).toBeLessThanOrEqual(1)
      expect(guessed(known, known.slice(1)).byLast).toBeCloseTo(all.byLast)
    }),
  )
})
