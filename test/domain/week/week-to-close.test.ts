import { expect, test } from 'vitest'
import { type AnyRecord, withRecords } from '../../../src/domain/estate.ts'
import { closedWeek } from '../../../src/domain/week/closed-week.ts'
import { endOfWeek, isWeekOver, weekToClose } from '../../../src/domain/week/week-to-close.ts'
import { estate, passage } from '../build.ts'
import { estateOf, round, WEEK } from './acted-week.ts'

const close = (from: ReturnType<typeof estateOf>, week: string) =>
  closedWeek({ estate: from, journal: [] }, week, '2026-11-30').estate

test('a week is over with the last round of its last day', () => {
  const from = withRecords(estateOf(), [{ ...round('r-fri'), id: 'early', start: '09:00', end: '11:00' }])
  expect(endOfWeek(from, WEEK)).toEqual({ day: '2026-11-27', time: '16:30' })
  expect(isWeekOver(from, WEEK, { day: '2026-11-27', time: '16:29' })).toBe(false)
  expect(isWeekOver(from, WEEK, { day: '2026-11-27', time: '16:30' })).toBe(true)
  expect(isWeekOver(from, WEEK, { day: '2026-11-26', time: '23:00' })).toBe(false)
  expect(endOfWeek(from, '2026-W40')).toEqual({ day: '2026-10-02', time: '24:00' })
})

test('the first week that is over and not closed is brought to mind, then none', () => {
  const from = estateOf()
  expect(weekToClose(from, '2026-11-20')).toBeNull()
  expect(weekToClose(from, '2026-11-30')).toBe('2026-W47')
  const first = close(from, '2026-W47')
  expect(weekToClose(first, '2026-11-27', '16:00')).toBeNull()
  expect(weekToClose(first, '2026-11-27', '17:00')).toBe(WEEK)
  expect(weekToClose(close(first, WEEK), '2027-01-01')).toBeNull()
})

test('a week whose interventions still tell a minute is to be closed', () => {
  const of = (when: object): AnyRecord =>
    ({ kind: 'intervention', id: 'i', type: 'exchange', place: 'e1', when }) as AnyRecord
  expect(weekToClose(estate(of({ minute: '2026-10-07T09:00Z' })), '2026-11-24')).toBe('2026-W41')
  expect(weekToClose(estate(of({ day: '2026-10-07', band: 'morning' })), '2026-11-24')).toBeNull()
})

test('without rounds, a week whose passages still say which pair or minute is to be closed; one of half-days is not', () => {
  const when = { minute: '2026-10-07T09:00Z' }
  expect(weekToClose(estate(passage('p', { when, pair: 'pair-one' })), '2026-11-24')).toBe('2026-W41')
  expect(weekToClose(estate(passage('p', { when })), '2026-11-24')).toBe('2026-W41')
  expect(
    weekToClose(estate(passage('p', { when: { day: '2026-10-07', band: 'morning' } })), '2026-11-24'),
  ).toBeNull()
})
