import type { CivilDate } from '../civil-date.ts'
import {
  type AnyRecord,
  type Estate,
  KINDS,
  type Kind,
  settingsOf,
  withoutRecords,
  withRecords,
} from '../estate.ts'
import { isKeptWhole } from '../published-file.ts'
import { keptUntil } from '../retention.ts'
import { dayOf } from '../when.ts'
import type { Erasure } from './erasure.ts'
import { lastDayOf } from './last-day-of.ts'
import { monthlyCounts } from './monthly-counts.ts'
import { monthsOf, NOTE_MONTHS } from './months-of.ts'
import { withErasures } from './with-erasures.ts'
import { withoutNotes } from './without-notes.ts'

/** What was erased because its time was over. */
export type Expiry = {
  /** Records by kind; kinds of which none was erased are absent. */
  readonly erased: Readonly<Partial<Record<Kind, number>>>
  /** Records that lost their note or photo and stay. */
  readonly notes: number
  readonly estate: Estate
}

const isPast = (day: CivilDate | null, months: number | null, today: CivilDate): boolean =>
  day !== null && months !== null && today > keptUntil(day, months)

/** The note of a situation is as old as the fact, however long its repair is followed. */
const noteDayOf = (estate: Estate, record: AnyRecord): CivilDate | null =>
  record.kind === 'situation' ? dayOf(record.when, settingsOf(estate).timeZone) : lastDayOf(estate, record)

/** Whether the time of what was written freely about a record is over, whether it has such a note now or not. */
export const areNotesPast = (estate: Estate, record: AnyRecord, today: CivilDate): boolean =>
  isPast(noteDayOf(estate, record), NOTE_MONTHS, today)

/** What of one record is left today: itself, itself without its notes, or nothing (null). Its territory's settings say nothing else. */
export const leftOf = (estate: Estate, record: AnyRecord, today: CivilDate): AnyRecord | null => {
  if (isPast(lastDayOf(estate, record), monthsOf(estate, record), today)) return null
  return areNotesPast(estate, record, today) ? withoutNotes(record) : record
}

/**
 * The estate without what may not be kept any longer on that day: records by their kind and code, notes and photos before
 * them; monthly counts stay of what goes (see `monthlyCounts`), and a line of how many went (`erasures` of the settings). Whole territories (the example, published files) lose
 * nothing. Done twice, it changes nothing more. Null when there is nothing to erase.
 */
export const expired = (estate: Estate, today: CivilDate): Expiry | null => {
  if (isKeptWhole(settingsOf(estate))) return null
  const erased: Partial<Record<Kind, number>> = {}
  const gone: AnyRecord[] = []
  const changed: AnyRecord[] = []
  const lines: Erasure[] = []
  for (const kind of KINDS)
    for (const record of (estate[kind] as ReadonlyMap<string, AnyRecord>).values()) {
      const left = leftOf(estate, record, today)
      if (left === record) continue
      if (left !== null) changed.push(left)
      else {
        gone.push(record)
        lines.push({ on: today, what: kind, months: monthsOf(estate, record) ?? 0, count: 1 })
        erased[kind] = (erased[kind] ?? 0) + 1
      }
    }
  if (gone.length === 0 && changed.length === 0) return null
  lines.push({ on: today, what: 'note', months: NOTE_MONTHS, count: changed.length })
  const settings = withErasures(settingsOf(estate), lines, today)
  let next = withRecords(estate, [settings, ...changed, ...monthlyCounts(estate, gone)])
  for (const kind of Object.keys(erased) as Kind[])
    next = withoutRecords(
      next,
      kind,
      gone.filter((record) => record.kind === kind).map(({ id }) => id),
    )
  return { erased, notes: changed.length, estate: next }
}
