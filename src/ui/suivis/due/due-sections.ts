import { addDays, type CivilDate, isoWeekOf, mondayOf } from '../../../domain/civil-date.ts'
import type { DueItem } from '../../../domain/follow-up/due-item.ts'

export const DUE_SECTIONS = ['late', 'today', 'week', 'later'] as const
export type DueSection = (typeof DUE_SECTIONS)[number]

/** Items that are late, of today, of the rest of this week to its Sunday, and later, each in the order given. */
export const dueSections = (
  items: readonly DueItem[],
  today: CivilDate,
): Readonly<Record<DueSection, readonly DueItem[]>> => {
  const sunday = addDays(mondayOf(isoWeekOf(today)), 6)
  const of = ({ due }: DueItem): DueSection =>
    due < today ? 'late' : due === today ? 'today' : due <= sunday ? 'week' : 'later'
  return {
    late: items.filter((item) => of(item) === 'late'),
    today: items.filter((item) => of(item) === 'today'),
    week: items.filter((item) => of(item) === 'week'),
    later: items.filter((item) => of(item) === 'later'),
  }
}
