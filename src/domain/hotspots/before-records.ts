import { daysBetween } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import type { Period } from '../period.ts'
import { recordsBegin } from './records-begin.ts'

/** A period may begin so many days before the first record: days when there was nothing to note. */
const QUIET_DAYS = 7

/** How much of a period was over before anything was recorded: what is counted there is not a calm. Null: none of it, or nothing was ever recorded. */
export const beforeRecords = (estate: Estate, { from, until }: Period): 'whole' | 'part' | null => {
  const begin = recordsBegin(estate)
  if (begin === undefined) return null
  if (until < begin) return 'whole'
  return daysBetween(from, begin) > QUIET_DAYS ? 'part' : null
}
