/** A day of the civil calendar, `2026-11-24`, free of any time zone. */
export type CivilDate = string
/** An ISO 8601 week, `2026-W48`. */
export type IsoWeek = string
/** A civil month, `2026-11`. */
export type CivilMonth = string

const DAY = 86_400_000
const asUtc = (date: CivilDate): number => Date.parse(`${date}T00:00:00Z`)
const fromUtc = (millis: number): CivilDate => new Date(millis).toISOString().slice(0, 10)

/** Whether the text is an existing day written `YYYY-MM-DD` (so `2026-02-30` is not). */
export const isCivilDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(asUtc(text)) && fromUtc(asUtc(text)) === text

/** The day `count` days later; negative counts go back. */
export const addDays = (date: CivilDate, count: number): CivilDate => fromUtc(asUtc(date) + count * DAY)

/** Difference of civil dates in days: 1 from a day to the next, whatever the clocks did in between. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Math.round((asUtc(to) - asUtc(from)) / DAY)

/** Days since 1970-01-01, for columns of days. */
export const dayNumberOf = (date: CivilDate): number => Math.round(asUtc(date) / DAY)

/** The day so many days after 1970-01-01. */
export const dateOfDay = (number: number): CivilDate => fromUtc(number * DAY)

/** Day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekday = (date: CivilDate): number => new Date(asUtc(date)).getUTCDay() || 7

/** The same of a day so many days after 1970-01-01, a Thursday. */
export const weekdayOfNumber = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** The ISO 8601 week that holds the day. */
export const isoWeekOf = (date: CivilDate): IsoWeek => {
  const thursday = addDays(date, 4 - weekday(date))
  const first = `${thursday.slice(0, 4)}-01-01`
  const number = Math.floor(daysBetween(first, thursday) / 7) + 1
  return `${thursday.slice(0, 4)}-W${String(number).padStart(2, '0')}`
}

/** The Monday of an ISO week. */
export const mondayOf = (week: IsoWeek): CivilDate => {
  const year = week.slice(0, 4)
  const fourth = `${year}-01-04`
  return addDays(fourth, 1 - weekday(fourth) + 7 * (Number(week.slice(6)) - 1))
}

/** Whether the text names an existing ISO week. */
export const isIsoWeek = (text: string): boolean =>
  /^\d{4}-W\d{2}$/.test(text) && Number(text.slice(6)) >= 1 && isoWeekOf(mondayOf(text)) === text

export const monthOf = (date: CivilDate): CivilMonth => date.slice(0, 7)
export const firstDayOf = (month: CivilMonth): CivilDate => `${month}-01`

/** The month `count` months later; negative counts go back. */
export const addMonths = (month: CivilMonth, count: number): CivilMonth => {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}

export const lastDayOf = (month: CivilMonth): CivilDate => addDays(firstDayOf(addMonths(month, 1)), -1)

/** The same day that many months later, or the last of a shorter month. */
export const monthsLater = (day: CivilDate, months: number): CivilDate => {
  const month = addMonths(monthOf(day), months)
  const same = `${month}-${day.slice(8)}`
  return isCivilDate(same) ? same : lastDayOf(month)
}
