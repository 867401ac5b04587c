import { keyOf, kindOf, type RecordKey } from '../change.ts'
import type { IsoWeek } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import type { JournalEntry } from '../journal.ts'
import type { WeekChange } from './week-change.ts'
import type { EditionRound } from './week-edition.ts'
import { changeWithoutPair, NO_PAIR, roundsWithoutPairs } from './without-pairs.ts'

/** Where the history of a week names a pair, and what is kept of it without. */
export type NamedPairs = {
  /** Records of absences, of which nothing is kept. */
  readonly absences: ReadonlySet<RecordKey>
  /** What a value of that field becomes; null for a field that names no pair of the week. */
  readonly keeping: (record: RecordKey, field: string) => ((value: unknown) => unknown) | null
  /** The label of an entry, without the pair to which the week was handed out. */
  readonly label: (entry: JournalEntry) => string
}

const HANDED_OUT: readonly string[] = ['rounds', 'left', 'before']
const noPair = (value: unknown): unknown => (value === undefined ? value : NO_PAIR)
const noPairs = (value: unknown): unknown => value && roundsWithoutPairs(value as readonly EditionRound[])
const isAbsence = (value: unknown): boolean => (value as WeekChange['change'] | undefined)?.type === 'absence'

export const namedPairs = (
  { estate, journal }: { readonly estate: Estate; readonly journal: readonly JournalEntry[] },
  week: IsoWeek,
): NamedPairs => {
  const noChange = (value: unknown): unknown =>
    value && changeWithoutPair(week, value as WeekChange['change'])
  const edition = `weekEdition:edition-${week}`
  const all = journal.flatMap(({ changes }) => changes)
  // A round or a change that was removed since was once of this week.
  const ofWeek = new Set<RecordKey>(
    [...estate.round.values(), ...estate.weekChange.values()].filter((each) => each.week === week).map(keyOf),
  )
  for (const { record, field, from, to } of all)
    if (field === 'week' && (from === week || to === week)) ofWeek.add(record)
  const absences = new Set<RecordKey>()
  for (const { record, field, from, to } of all)
    if (field === 'change' && ofWeek.has(record) && (isAbsence(from) || isAbsence(to))) absences.add(record)
  const names = new Set([...estate.pair.values()].map(({ name }) => name))
  for (const { record, field, from, to } of all)
    if (field === 'name' && kindOf(record) === 'pair')
      for (const name of [from, to]) if (typeof name === 'string') names.add(name)

  return {
    absences,
    keeping: (record, field) => {
      if (record === edition) return HANDED_OUT.includes(field) ? noPairs : null
      if (!ofWeek.has(record)) return null
      if (kindOf(record) === 'round') return field === 'pair' ? noPair : null
      return kindOf(record) === 'weekChange' && field === 'change' ? noChange : null
    },
    label: ({ label, changes }) =>
      changes.some(({ record }) => record === edition)
        ? [...names].reduce((left, name) => left.replace(` de ${name}`, ''), label)
        : label,
  }
}
