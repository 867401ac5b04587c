import { addDays, monthOf } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { recordsBegin } from '../../domain/hotspots/records-begin.ts'
import type { Period } from '../../domain/period.ts'

/** Records that begin within the first week of a period hold the whole of it. */
const FIRST_WEEK = 6

/** Whether the team already noted when a period began, be it that counts by month alone are left. */
export const isRecorded = (estate: Estate, { from }: Period): boolean => {
  const begin = recordsBegin(estate)
  if (begin !== undefined && begin <= addDays(from, FIRST_WEEK)) return true
  const month = monthOf(from)
  for (const each of estate.monthlyCount.values()) if (each.month <= month) return true
  return false
}
