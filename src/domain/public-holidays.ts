import { addDays, type CivilDate } from './civil-date.ts'

/** Public holidays of metropolitan France outside Alsace and Moselle (Code du travail, article L3133-1), in the order of the year. */
export const PUBLIC_HOLIDAYS = [
  'new-year',
  'easter-monday',
  'labour-day',
  'victory-day',
  'ascension',
  'whit-monday',
  'national-day',
  'assumption',
  'all-saints',
  'armistice',
  'christmas',
] as const
export type PublicHoliday = (typeof PUBLIC_HOLIDAYS)[number]

/** Easter Sunday of a Gregorian year, by the algorithm of Butcher’s Ecclesiastical Calendar (Meeus, “Astronomical Algorithms”, chapter 8). */
export const easterSunday = (year: number): CivilDate => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${year}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`
}

/** The public holidays of a year, in its order. */
export const publicHolidays = (
  year: number,
): readonly { readonly day: CivilDate; readonly name: PublicHoliday }[] => {
  const easter = easterSunday(year)
  const days: Readonly<Record<PublicHoliday, CivilDate>> = {
    'new-year': `${year}-01-01`,
    'easter-monday': addDays(easter, 1),
    'labour-day': `${year}-05-01`,
    'victory-day': `${year}-05-08`,
    ascension: addDays(easter, 39),
    'whit-monday': addDays(easter, 50),
    'national-day': `${year}-07-14`,
    assumption: `${year}-08-15`,
    'all-saints': `${year}-11-01`,
    armistice: `${year}-11-11`,
    christmas: `${year}-12-25`,
  }
  return PUBLIC_HOLIDAYS.map((name) => ({ day: days[name], name })).sort((one, two) =>
    one.day < two.day ? -1 : 1,
  )
}
