import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  isCivilDate,
  isIsoWeek,
  isoWeekOf,
  lastDayOf,
  mondayOf,
  monthOf,
  monthsLater,
  weekday,
} from '../../src/domain/civil-date.ts'

const runs = process.env.TOURNEE_LONG ? 5_000 : 200
const aDay = fc.integer({ min: 0, max: 36_524 }).map((count) => addDays('1990-01-01', count))

test('only existing days are civil dates', () => {
  for (const good of ['2026-11-24', '2024-02-29', '2000-02-29']) expect(isCivilDate(good)).toBe(true)
  for (const bad of ['2026-02-30', '2025-02-29', '1900-02-29', '2026-13-01', '24/11/2026', '2026-1-2', ''])
    expect(isCivilDate(bad)).toBe(false)
})

test('weeks of the turn of the year follow ISO 8601', () => {
  expect(isoWeekOf('2026-11-24')).toBe('2026-W48')
  expect(isoWeekOf('2021-01-03')).toBe('2020-W53')
  expect(isoWeekOf('2024-12-30')).toBe('2025-W01')
  expect(isoWeekOf('2027-01-01')).toBe('2026-W53')
  expect(mondayOf('2026-W01')).toBe('2025-12-29')
  expect(mondayOf('2020-W53')).toBe('2020-12-28')
})

test('only years of 53 weeks have a week 53', () => {
  expect(isIsoWeek('2026-W53')).toBe(true)
  expect(isIsoWeek('2025-W53')).toBe(false)
  for (const bad of ['2026-W00', '2026-W54', '2026-48', '2026-W1']) expect(isIsoWeek(bad)).toBe(false)
})

test('every day lies in the week of the Monday before it', () => {
  fc.assert(
    fc.property(aDay, (day) => {
      const monday = addDays(day, 1 - weekday(day))
      expect(weekday(monday)).toBe(1)
      expect(mondayOf(isoWeekOf(day))).toBe(monday)
      expect(isIsoWeek(isoWeekOf(day))).toBe(true)
    }),
    { numRuns: runs },
  )
})

test('days added are days between, over leap years and changes of the clocks', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  fc.assert(
    fc.property(aDay, fc.integer({ min: -4_000, max: 4_000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count)
      expect(isCivilDate(addDays(day, count))).toBe(true)
    }),
    { numRuns: runs },
  )
})

test('months are added over the turn of the year, both ways', () => {
  expect(addMonths('2026-11', 3)).toBe('2027-02')
  expect(addMonths('2026-01', -1)).toBe('2025-12')
  expect(addMonths('2026-05', 0)).toBe('2026-05')
  expect(addMonths('2026-12', -24)).toBe('2024-12')
})

test('the day after the last of a month is the first of the next', () => {
  expect(lastDayOf('2024-02')).toBe('2024-02-29')
  expect(lastDayOf('2026-12')).toBe('2026-12-31')
  fc.assert(
    fc.property(aDay, (day) => {
      const next = addMonths(monthOf(day), 1)
      expect(addDays(lastDayOf(monthOf(day)), 1)).toBe(firstDayOf(next))
    }),
    { numRuns: runs },
  )
})

test('months later is the same day, or the last of a shorter month', () => {
  expect(monthsLater('2026-11-26', 12)).toBe('2027-11-26')
  expect(monthsLater('2028-02-29', 12)).toBe('2029-02-28')
  expect(monthsLater('2026-10-31', 4)).toBe('2027-02-28')
})
