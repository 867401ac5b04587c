import { type CivilDate, dayNumberOf } from './civil-date.ts'
import { type Estate, settingsOf } from './estate.ts'
import type { Period } from './period.ts'
import type { Situation } from './situation.ts'
import type { Passage } from './week/passage.ts'
import { dayOf, type When } from './when.ts'

/** A record with its civil day, as a date and as a number. */
export type Dated<Record> = { readonly record: Record; readonly day: CivilDate; readonly dayNumber: number }

/** Rows by day then id, and the days alone for the search. */
type Sorted<Record> = { readonly rows: readonly Dated<Record>[]; readonly days: Int32Array }
type Timed = { readonly id: string; readonly when: When }

const known = new WeakMap<ReadonlyMap<string, Timed>, Map<string, Sorted<Timed>>>()

function sorted<Record extends Timed>(records: ReadonlyMap<string, Record>, zone: string): Sorted<Record> {
  const byZone = known.get(records) ?? new Map<string, Sorted<Timed>>()
  known.set(records, byZone)
  let found = byZone.get(zone) as Sorted<Record> | undefined
  if (!found) {
    const byDay = new Map<CivilDate, Record[]>()
    for (const record of records.values()) {
      const day = dayOf(record.when, zone)
      const ofDay = byDay.get(day)
      if (ofDay) ofDay.push(record)
      else byDay.set(day, [record])
    }
    const rows: Dated<Record>[] = []
    // Few days of many records each: sorted apart, they cost a third of one sort of all.
    for (const day of [...byDay.keys()].sort()) {
      const dayNumber = dayNumberOf(day)
      const ofDay = byDay.get(day)!.sort((a, b) => (a.id < b.id ? -1 : 1))
      for (const record of ofDay) rows.push({ record, day, dayNumber })
    }
    found = { rows, days: Int32Array.from(rows, ({ dayNumber }) => dayNumber) }
    byZone.set(zone, found)
  }
  return found
}

/** The first row of that day or later. */
const firstFrom = (days: Int32Array, day: number): number => {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (days[middle]! < day) low = middle + 1
    else high = middle
  }
  return low
}

function within<Record extends Timed>(
  records: ReadonlyMap<string, Record>,
  estate: Estate,
  { from, until }: Period,
): readonly Dated<Record>[] {
  const { rows, days } = sorted(records, settingsOf(estate).timeZone)
  return rows.slice(firstFrom(days, dayNumberOf(from)), firstFrom(days, dayNumberOf(until) + 1))
}

/** Passages of a period, done or not, by day then id; days are found once for the same records. */
export const passagesIn = (estate: Estate, period: Period): readonly Dated<Passage>[] =>
  within(estate.passage, estate, period)

/** Situations of a period, of every family, by day then id. */
export const situationsIn = (estate: Estate, period: Period): readonly Dated<Situation>[] =>
  within(estate.situation, estate, period)
