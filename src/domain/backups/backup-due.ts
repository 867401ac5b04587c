import { type CivilDate, daysBetween } from '../civil-date.ts'
import type { JournalEntry } from '../journal.ts'
import { localOf } from '../when.ts'

/** When a territory was last backed up from this device, and how far its journal was. */
export type LastBackup = { readonly day: CivilDate; readonly counter: number }

/**
 * For how many days changes have waited for a backup, once they have for `after` days: since the last backup, or since the
 * first change when there was none. Null when nothing has changed since, or not for so long.
 */
export const backupDue = (
  journal: readonly JournalEntry[],
  last: LastBackup | null,
  { today, after, zone }: { readonly today: CivilDate; readonly after: number; readonly zone: string },
): number | null => {
  // Most days nothing is due: the journal, which is long, is then not read.
  if (last && daysBetween(last.day, today) < after) return null
  const waiting = journal.find(({ counter, changes }) => changes.length > 0 && counter > (last?.counter ?? 0))
  if (!waiting) return null
  const days = daysBetween(last?.day ?? localOf(waiting.at, zone).day, today)
  return days >= after ? days : null
}
