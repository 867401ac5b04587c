import type { Backup, DamagedLine } from '../backup.ts'
import { addDays, addMonths, type CivilDate, firstDayOf, monthOf } from '../civil-date.ts'
import { type AnyRecord, type Estate, emptyEstate, settingsOf, withRecords } from '../estate.ts'
import type { Period } from '../period.ts'
import { withFrozenQuarters } from '../published/with-frozen-quarters.ts'
import { type Expiry, expired } from '../retention/expired.ts'
import type { Stamped } from './stamped.ts'

/** Months before a backup of which it may hold records: two years from the end of their quarter, and some. */
const MOST_MONTHS = 36

/** A backup as it may be shown and used on a day. */
export type Restored = Stamped & {
  /** What was over, and is not in it any more. */
  readonly expiry: Pick<Expiry, 'erased' | 'notes'>
}

/** Whether records may be missing: a photo is none. */
export const isMissingRecords = (damaged: readonly DamagedLine[]): boolean =>
  damaged.some(({ file }) => !file.endsWith('.jpg'))

/**
 * Records of a backup without what may not be kept any longer on that day, quarters that it holds whole frozen before. What
 * was noted from its day on may lie elsewhere, and what a damaged line held, on any day: no quarter that these days reach into
 * is counted (see `quarterState`). A damaged one has seen nothing: what it lacks was not removed.
 */
export const restoredEstate = (backup: Backup, today: CivilDate): Restored => {
  const isDamaged = isMissingRecords(backup.damaged)
  const seen = isDamaged ? {} : backup.seen
  const held = withRecords(emptyEstate(), backup.records)
  const settings = settingsOf(held)
  const missing = missingDays(backup.made, today, isDamaged)
  const { seen: _, ...others } = settings
  const marked = withRecords(held, [
    {
      ...others,
      ...(missing && { missingDays: [...(settings.missingDays ?? []), missing] }),
      ...(Object.keys(seen).length > 0 && { seen }),
    } satisfies AnyRecord,
  ])
  const frozen = withFrozenQuarters(marked, today)
  const past = expired(frozen, today)
  return {
    estate: past?.estate ?? frozen,
    stamps: backup.stamps,
    seen,
    expiry: { erased: past?.erased ?? {}, notes: past?.notes ?? 0 },
  }
}

const missingDays = (made: CivilDate, today: CivilDate, isDamaged: boolean): Period | null => {
  const eve = addDays(today, -1)
  if (isDamaged)
    return { from: firstDayOf(addMonths(monthOf(made), -MOST_MONTHS)), until: eve > made ? eve : made }
  return made > eve ? null : { from: made, until: eve }
}

/** All records of an estate, in the order of kinds. */
export const recordsOf = (estate: Estate): readonly AnyRecord[] =>
  Object.values(estate).flatMap((records: ReadonlyMap<string, AnyRecord>) => [...records.values()])
