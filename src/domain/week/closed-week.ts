import { type Change, keyOf, kindOf, type RecordKey, sameValue } from '../change.ts'
import { addDays, type CivilDate, type IsoWeek, mondayOf } from '../civil-date.ts'
import { type AnyRecord, type Estate, settingsOf, withRecords } from '../estate.ts'
import { closureId, type WeekClosure } from '../field/week-closure.ts'
import type { JournalEntry } from '../journal.ts'
import { dayOf, localOf, type When } from '../when.ts'
import { halfDayWhen, withoutMoment } from './kept-passage.ts'
import { namedPairs } from './named-pairs.ts'
import { plannedDone } from './planned-done.ts'
import { withoutPairs } from './without-pairs.ts'

export type Kept = { readonly estate: Estate; readonly journal: readonly JournalEntry[] }

/** Acts of the team: their minute says where somebody was. */
const isAct = (key: RecordKey): boolean => kindOf(key) === 'passage' || kindOf(key) === 'intervention'

/** The counts of a week, as they are kept at its close. */
export const weekClosure = (estate: Estate, week: IsoWeek, on: CivilDate): WeekClosure => {
  const { counts, unplanned, missed } = plannedDone(estate, week)
  return {
    ...{ kind: 'weekClosure', id: closureId(week), week, on, ...counts },
    ...{ unplanned: unplanned.filter(({ done }) => done).length, missed },
  }
}

/**
 * Territory and journal once a week is closed: its passages and interventions keep the half-day, its passages no pair, in
 * the records and in every value that a step of the journal holds, one taken back included; steps of the week keep their
 * day. Its rounds, what was handed out of it and what it changed name no pair, there as well. Nothing brings the minutes or pairs back: undo and redo give what is left. Nothing else changes, but for the record of the
 * closure.
 */
export const closedWeek = ({ estate, journal }: Kept, week: IsoWeek, on: CivilDate): Kept => {
  const zone = settingsOf(estate).timeZone
  const monday = mondayOf(week)
  const sunday = addDays(monday, 6)
  const isDayOf = (day: CivilDate): boolean => day >= monday && day <= sunday
  const isOf = (when: unknown): when is When =>
    typeof when === 'object' && when !== null && isDayOf(dayOf(when as When, zone))

  const records: AnyRecord[] = [weekClosure(estate, week, on)]
  const acts = new Set<RecordKey>()
  for (const passage of estate.passage.values())
    if (isOf(passage.when)) {
      acts.add(keyOf(passage))
      const kept = withoutMoment(passage, zone)
      if (kept !== passage) records.push(kept)
    }
  for (const intervention of estate.intervention.values())
    if (isOf(intervention.when)) records.push({ ...intervention, when: halfDayWhen(intervention.when, zone) })
  // A passage that was removed since, or moved to another week, was once of this one.
  for (const { changes } of journal)
    for (const { record, field, from, to } of changes)
      if (field === 'when' && isAct(record) && (isOf(from) || isOf(to))) acts.add(record)

  const coarse = (value: unknown): unknown => (isOf(value) ? halfDayWhen(value, zone) : value)
  const named = namedPairs({ estate, journal }, week)
  const keptChange = (change: Change): readonly Change[] => {
    const { record, field } = change
    if (named.absences.has(record) || (field === 'pair' && acts.has(record))) return []
    const kept = named.keeping(record, field) ?? (field === 'when' && isAct(record) ? coarse : null)
    if (!kept) return [change]
    const [from, to] = [kept(change.from), kept(change.to)]
    if (from === change.from && to === change.to) return [change]
    if (sameValue(from, to)) return []
    return [{ record, field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }]
  }
  const keptEntry = (entry: JournalEntry): JournalEntry => {
    const { day } = localOf(entry.at, zone)
    const at = isDayOf(day) ? `${day}T00:00Z` : entry.at
    const changes = entry.changes.flatMap(keptChange)
    const isSame =
      changes.length === entry.changes.length && changes.every((each, rank) => each === entry.changes[rank])
    const label = named.label(entry)
    if (isSame && at === entry.at && label === entry.label) return entry
    return { ...entry, at, label, changes: isSame ? entry.changes : changes }
  }
  return { estate: withRecords(withoutPairs(estate, week), records), journal: journal.map(keptEntry) }
}
