import { expect, test } from 'vitest'
import { afterIterations } from '../../../src/planning/search/stop/after-iterations.ts'
import { afterMillis } from '../../../src/planning/search/stop/after-millis.ts'
import { anyOf } from '../../../src/planning/search/stop/any-of.ts'

test('iterations are spent one by one, none at all is spent at once', () => {
  expect([0, 5, 10].map(afterIterations(10))).toEqual([0, 0.5, 1])
  expect(afterIterations(0)(0)).toBe(1)
})

test('milliseconds count from when the stop was made', () => {
  let now = 1000
  const stop = afterMillis(200, () => now)
  expect(stop(0)).toBe(0)
  now = 1150
  expect(stop(99)).toBe(0.75)
})

test('of several, the first to end ends the search', () => {
  const stop = anyOf(afterIterations(10), (iterations) => (iterations > 3 ? 1 : 0))
  expect([2, 4].map(stop)).toEqual([0.2, 1])
})
