import { expect, test } from 'vitest'
import { weekday } from '../../src/domain/civil-date.ts'
import { easterSunday, publicHolidays } from '../../src/domain/public-holidays.ts'

test('Easter is on its known days, the earliest and the latest among them', () => {
  const known = [
    '1818-03-22',
    '1943-04-25',
    '2000-04-23',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ]
  expect(known.map((day) => easterSunday(Number(day.slice(0, 4))))).toEqual(known)
  for (let year = 1900; year < 2100; year++) expect(weekday(easterSunday(year))).toBe(7)
})

test('eleven days a year, in order', () => {
  const days = publicHolidays(2026)
  expect(days.map(({ day }) => day)).toEqual([
    ...['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-05-25', '2026-07-14'],
    ...['2026-08-15', '2026-11-01', '2026-11-11', '2026-12-25'],
  ])
  expect(days.find(({ name }) => name === 'ascension')?.day).toBe('2026-05-14')
})
