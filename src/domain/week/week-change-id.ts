import type { IsoWeek } from '../civil-date.ts'
import { stableId } from '../stable-hash.ts'
import type { WeekChange } from './week-change.ts'

/** What a change is about: a second one about the same takes the place of the first. */
const subjectOf = (change: WeekChange['change']): string => {
  switch (change.type) {
    case 'absence':
      return `${change.pair} ${change.day}`
    case 'added':
      return change.template.id
    case 'urgent':
      return `${change.place} ${change.day}`
    default:
      return change.round
  }
}

/** The id of a week's change: the same on every device. */
export const weekChangeId = (week: IsoWeek, change: WeekChange['change']): string =>
  `change-${stableId(week, change.type, subjectOf(change))}`
