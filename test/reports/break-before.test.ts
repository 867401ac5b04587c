import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockTime, type Round, type Stop } from '../../src/domain/week/round.ts'
import { breakBefore } from '../../src/reports/break-before.ts'

/** A round of 300 minutes at 70 m a minute, with its break before the stop of that rank, its times as the planner's clock gives them. */
const walked = (legs: readonly number[], before: number, serviceMinutes: number, pause: number) => {
  const share = 0.3
  const pace = 1 / (1 - share)
  let minute = 9 * 60
  let metres = 0
  const along: number[] = []
  const stops = legs.slice(1).map((_leg, rank): Stop => {
    minute += (pace * legs[rank]!) / 70 + (before === rank ? pause : 0)
    metres += legs[rank]!
    along.push(metres)
    const arrive = clockTime(minute)
    const leave = clockTime(minute + serviceMinutes)
    minute += pace * serviceMinutes
    return {
      ...{ kind: 'stop', id: `s${rank}`, round: 'r', place: 'p', stopKind: 'passage', rank },
      ...{ arrive, leave, serviceMinutes, locked: false },
    }
  })
  const walkMetres = legs.reduce((sum, leg) => sum + leg, 0)
  const round: Round = {
    ...{ kind: 'round', id: 'r', week: '2026-W49', day: '2026-11-30', pair: 'p1', line: [] },
    ...{ start: '09:00', end: '23:00', startPlace: 'p', endPlace: 'p', breakMinutes: pause },
    ...{ unplannedShare: share, walkMetres, walkMinutes: walkMetres / 70 },
  }
  return { round, stops, along }
}

test('the break is where the times leave room for it, whatever the legs', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 3, maxLength: 20 }),
      fc.nat(),
      fc.constantFrom(2, 12),
      fc.constantFrom(5, 10, 20),
      (legs, at, service, pause) => {
        const before = at % (legs.length - 1)
        const { round, stops, along } = walked(legs, before, service, pause)
        expect(breakBefore(round, stops, along)).toBe(before)
      },
    ),
    { numRuns: process.env.TOURNEE_LONG ? 1000 : 100 },
  )
})

test('where no gap between stops holds it, it comes before the way back; without stops too', () => {
  const { round, stops, along } = walked([100, 200, 300, 100], 99, 2, 15)
  expect(breakBefore(round, stops, along)).toBe(3)
  expect(breakBefore(round, [], [])).toBe(0)
})
