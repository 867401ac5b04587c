import { expect, test } from 'vitest'
import { type Estate, emptyEstate, withoutRecords, withRecords } from '../../../src/domain/estate.ts'
import { editionOf } from '../../../src/domain/week/edition-of.ts'
import type { Round } from '../../../src/domain/week/round.ts'
import { roundNumbers } from '../../../src/domain/week/round-numbers.ts'
import { withEdition } from '../../../src/domain/week/week-edition-of.ts'

const WEEK = '2026-W49'
const round = (id: string, day: string, pair = 'one'): Round => ({
  ...{ kind: 'round', id, week: WEEK, day, pair, start: '09:30', end: '12:00' },
  ...{ startPlace: 'a', endPlace: 'a', breakMinutes: 10, unplannedShare: 0.3 },
  ...{ walkMetres: 0, walkMinutes: 0, line: [] },
})
const three = [round('c', '2026-12-04'), round('a', '2026-11-30'), round('b', '2026-12-02')]
const week = (): Estate => withRecords(emptyEstate(), three)
const handedOut = (estate: Estate): Estate => withEdition(estate, WEEK, '2026-11-27')
const numbers = (estate: Estate) => Object.fromEntries(roundNumbers(estate, WEEK))
const leftOf = (estate: Estate) => editionOf(estate, WEEK)?.left?.map(({ round, pair }) => `${round} ${pair}`)

test('before the week is handed out rounds are counted by day; one that leaves moves those after it', () => {
  expect(numbers(week())).toEqual({ a: 1, b: 2, c: 3 })
  expect(numbers(withoutRecords(week(), 'round', ['a']))).toEqual({ b: 1, c: 2 })
})

test('once handed out a round keeps its number, and none that left is given again, however many versions later', () => {
  const without = withoutRecords(handedOut(week()), 'round', ['b'])
  expect(numbers(without)).toEqual({ a: 1, c: 3 })
  const second = handedOut(without)
  const added = withRecords(second, [round('d', '2026-12-01')])
  expect(numbers(added)).toEqual({ a: 1, d: 4, c: 3 })
  // Moved to the front of the week, it is still what the paper says.
  expect(numbers(withRecords(handedOut(added), [round('c', '2026-11-29')]))).toEqual({ c: 3, a: 1, d: 4 })
  expect(numbers(withRecords(handedOut(added), [round('b', '2026-12-02')]))).toMatchObject({ b: 2 })
})

test('an edition remembers the rounds that their pair no longer has, until it has them again', () => {
  const first = handedOut(week())
  expect(leftOf(first)).toBeUndefined()
  const second = handedOut(withoutRecords(first, 'round', ['b']))
  expect(leftOf(second)).toEqual(['b one'])
  const third = handedOut(withRecords(second, [round('c', '2026-12-04', 'two')]))
  expect(leftOf(third)?.sort()).toEqual(['b one', 'c one'])
  expect(leftOf(handedOut(withRecords(third, [round('b', '2026-12-02')])))).toEqual(['c one'])
})

test('numbers of a plan not taken yet are those that it will have', () => {
  const without = withoutRecords(handedOut(week()), 'round', ['b', 'c'])
  const plan = [round('e', '2026-12-03'), round('c', '2026-12-04'), round('a', '2026-11-30')]
  const expected = { a: 1, e: 4, c: 3 }
  expect(Object.fromEntries(roundNumbers(without, WEEK, plan))).toEqual(expected)
  expect(numbers(withRecords(without, plan))).toEqual(expected)
})
