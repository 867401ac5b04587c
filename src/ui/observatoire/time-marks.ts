import type { CalendarMark } from '../../domain/calendar-mark.ts'
import type { CivilDate } from '../../domain/civil-date.ts'
import { publicHolidays } from '../../domain/public-holidays.ts'
import { calendar } from '../../messages/calendar.ts'
import type { TimeAxis } from './time-axis.ts'

export type TimeMark = Pick<CalendarMark, 'name' | 'from' | 'until'>

/** Days marked along an axis: those marked by hand, then the public holidays of its years. */
export const timeMarks = (axis: TimeAxis | null, marks: Iterable<CalendarMark>): readonly TimeMark[] => {
  if (!axis) return []
  const [first, last] = [Number(axis.first.slice(0, 4)), Number(axis.last.slice(0, 4))]
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const holidays = years.flatMap((year) =>
    publicHolidays(year).map(({ day, name }) => ({
      name: calendar.holiday(name, String(year)),
      from: day,
      until: day,
    })),
  )
  return [...marks, ...holidays].filter(({ from, until }) => from <= axis.last && until >= axis.first)
}

/** Names of the marks that share a day with a span. */
export const markNames = (marks: readonly TimeMark[], from: CivilDate, until: CivilDate): readonly string[] =>
  marks.filter((mark) => mark.from <= until && mark.until >= from).map(({ name }) => name)
