import { addDays, type CivilDate, type CivilMonth, type IsoWeek, mondayOf } from '../domain/civil-date.ts'
import type { Period } from '../domain/period.ts'
import type { ClockTime } from '../domain/week/round.ts'
import { localOf, type When } from '../domain/when.ts'
import { words } from './words.ts'

const numbers = new Map<number, Intl.NumberFormat>()
const number = (value: number, digits = 0): string => {
  let written = numbers.get(digits)
  if (!written) {
    written = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: digits })
    numbers.set(digits, written)
  }
  return written.format(value)
}

const dates = (options: Intl.DateTimeFormatOptions) => {
  const written = new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' })
  return (date: CivilDate): string => written.format(Date.parse(`${date}T00:00:00Z`)).replace(/^1 /, '1er ')
}
const day = dates({ day: 'numeric', month: 'long', year: 'numeric' })
const dayAndMonth = dates({ day: 'numeric', month: 'short' })
const shortDay = dates({ day: 'numeric', month: 'short', year: 'numeric' })
const month = dates({ month: 'long', year: 'numeric' })
const shortMonth = dates({ month: 'short', year: 'numeric' })
const figures = dates({ day: '2-digit', month: '2-digit', year: 'numeric' })
const weekdayLong = dates({ weekday: 'long' })
const weekdayShort = dates({ weekday: 'short' })

const clock = (time: ClockTime): string => `${Number(time.slice(0, 2))} h ${time.slice(3, 5)}`
const two = (value: number): string => String(value).padStart(2, '0')

const minutes = (value: number): string => {
  const whole = Math.round(value)
  if (whole < 60) return `${whole} min`
  return whole % 60 === 0 ? `${whole / 60} h` : `${Math.floor(whole / 60)} h ${two(whole % 60)}`
}

const metres = (value: number): string =>
  value < 1000 ? `${number(value)} m` : `${number(value / 1000, value < 10_000 ? 1 : 0)} km`

const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${Math.abs(value) < 2 ? one : many}`

/** « semaine 49 » of `2026-W49`. */
export const weekName = (week: IsoWeek): string => `semaine ${Number(week.slice(6))}`

/** How numbers, dates and times are written in French; civil dates in, no time zone but where one is asked for. */
export const format = {
  /** The first letter as at the beginning of a sentence. */
  capital: (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1),
  /** « 3 situations », « 1 passage ». */
  situations: (value: number): string => count(value, 'situation', 'situations'),
  passages: (value: number): string => count(value, 'passage', 'passages'),
  /** « 2 844 », « 0,7 »; at most `digits` decimals. */
  number,
  /** « 1 entrée », « 214 entrées »; French keeps the singular up to 1,99. */
  count,
  /** A share from 0 to 1: « 39,2 % ». */
  percent: (share: number, digits = 0): string => `${number(share * 100, digits)} %`,
  /** « 350 m », « 1,2 km ». */
  metres,
  hectares: (value: number): string => `${number(value, 1)} ha`,
  /** « 45 min », « 2 h 30 ». */
  minutes,
  /** « 14 h 05 » of `14:05`. */
  clock,
  /** « 30 novembre 2026 ». */
  day,
  /** « lundi 30 novembre 2026 ». */
  fullDay: (date: CivilDate): string => `${weekdayLong(date)} ${day(date)}`,
  /** « lundi 30 nov. ». */
  boardDay: (date: CivilDate): string => `${weekdayLong(date)} ${dayAndMonth(date)}`,
  /** « 30 nov. ». */
  dayAndMonth,
  /** « 30 nov. 2026 ». */
  shortDay,
  /** « 30/11/2026 ». */
  figures,
  weekday: weekdayLong,
  weekdayShort,
  /** « novembre 2026 » of `2026-11`. */
  month: (value: CivilMonth): string => month(`${value}-01`),
  /** « de mars à mai 2026 », « de décembre 2025 à février 2026 ». */
  months: (first: CivilMonth, last: CivilMonth): string => {
    const [from, until] = [month(`${first}-01`), month(`${last}-01`)]
    const start = first.slice(0, 4) === last.slice(0, 4) ? from.split(' ')[0]! : from
    return `${/^[ao]/.test(start) ? 'd’' : 'de '}${start} à ${until}`
  },
  /** « nov. 2026 ». */
  shortMonth: (value: CivilMonth): string => shortMonth(`${value}-01`),
  /** « semaine 49, du 30 nov. au 4 déc. »: Monday to Friday. */
  week: (week: IsoWeek): string => {
    const monday = mondayOf(week)
    return `${weekName(week)}, du ${dayAndMonth(monday)} au ${dayAndMonth(addDays(monday, 4))}`
  },
  /** « du 1er au 30 novembre 2026 », « du 3 nov. 2026 au 2 déc. 2026 ». */
  period: ({ from, until }: Period): string =>
    from === until
      ? `le ${day(from)}`
      : from.slice(0, 7) === until.slice(0, 7)
        ? `du ${day(from).split(' ')[0]} au ${day(until)}`
        : `du ${shortDay(from)} au ${shortDay(until)}`,
  /** « 24 nov. 2026, 10 h 30 » or « 24 nov. 2026, après-midi », in the territory's zone. */
  when: (when: When, zone: string): string => {
    if ('day' in when) return `${shortDay(when.day)}, ${words.band[when.band].toLowerCase()}`
    const local = localOf(when.minute, zone)
    return `${shortDay(local.day)}, ${Math.floor(local.minuteOfDay / 60)} h ${two(local.minuteOfDay % 60)}`
  },
} as const
