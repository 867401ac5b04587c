import type { CivilDate } from './civil-date.ts'

export const CALENDAR_MARK_TYPES = ['school-holidays', 'works', 'event', 'other'] as const

/** Days that what is noted should be read against, both inclusive: school holidays, works, a feast of the quarter. */
export type CalendarMark = {
  readonly kind: 'calendarMark'
  readonly id: string
  readonly name: string
  readonly from: CivilDate
  readonly until: CivilDate
  readonly type: (typeof CALENDAR_MARK_TYPES)[number]
}
