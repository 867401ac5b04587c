import { expect, test } from 'vitest'
import { datedAhead } from '../../src/domain/dated-ahead.ts'
import { clockDoubt } from '../../src/domain/trusted-day.ts'
import { estate, passage, situation } from './build.ts'

test('a date is believed up to 62 days after the latest one seen, and never before it', () => {
  const doubts = ['2026-11-25', '2026-11-26', '2027-01-27', '2027-01-28', '2099-03-12'].map(
    (says) => clockDoubt('2026-11-26', says) !== null,
  )
  expect(doubts).toEqual([true, false, false, true, true])
  expect(clockDoubt(null, '2099-03-12')).toBeNull()
})

test('facts dated after today are counted with the last of their days, in the zone of the territory', () => {
  const held = estate(
    passage('today', { when: { minute: '2026-11-26T22:59Z' } }),
    passage('tomorrow', { when: { minute: '2026-11-26T23:00Z' } }),
    situation('ahead', { when: { day: '2099-03-12', band: 'morning' } }),
  )
  expect(datedAhead(held, '2026-11-26')).toEqual({ count: 2, last: '2099-03-12' })
  expect(datedAhead(held, '2099-03-12')).toBeNull()
})
