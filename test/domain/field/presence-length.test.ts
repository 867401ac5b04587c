import { expect, test } from 'vitest'
import { isForgotten, timeAfter, usualMinutes } from '../../../src/domain/field/presence-length.ts'
import { aStop } from '../../store/builders.ts'
import { estate } from '../build.ts'

test('a presence lasts as its stop plans, then as its support asks, then a quarter of an hour; a permanence an hour', () => {
  const support = { kind: 'support' as const, id: 'support-a', place: 'a', minutes: 12, timesPerWeek: 2 }
  const at = estate(
    support,
    aStop('s', 'r', { place: 'a', stopKind: 'permanence', serviceMinutes: 120 }),
    aStop('plain', 'r', { place: 'a', serviceMinutes: 2 }),
  )
  const usual = [
    { place: 'a', stop: 's' },
    { place: 'a', stop: 'plain' },
    { place: 'b', stop: 's' },
    { place: 'a' },
    { place: 'b', stopKind: 'presence' as const },
    { place: 'b', stopKind: 'permanence' as const },
  ].map((each) => usualMinutes(at, each))
  expect(usual).toEqual([120, 12, 15, 12, 15, 60])
})

test('it was forgotten when it ran more than twice its usual length', () => {
  expect([15, 30, 31, 240].map((minutes) => isForgotten(minutes, 15))).toEqual([false, false, true, true])
  expect(isForgotten(150, 120)).toBe(false)
})

test('its end is told in the time of the territory, over midnight too', () => {
  expect(timeAfter(estate(), Date.parse('2026-11-24T22:50Z'), 15)).toBe('00:05')
})
