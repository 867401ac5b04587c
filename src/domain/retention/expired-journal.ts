import { type Change, idOf, kindOf, type RecordKey, sameValue } from '../change.ts'
import type { CivilDate } from '../civil-date.ts'
import type { AnyRecord, Estate } from '../estate.ts'
import type { JournalEntry } from '../journal.ts'
import { areNotesPast, leftOf } from './expired.ts'

type Fields = Readonly<Record<string, unknown>>

/** Every state that a record was in, as the journal tells: its fields after each change, oldest first, and the last before a deletion. */
const statesOf = (journal: readonly JournalEntry[]): ReadonlyMap<RecordKey, readonly Fields[]> => {
  const states = new Map<RecordKey, Fields[]>()
  for (const { changes } of journal) {
    const before = new Map<RecordKey, Fields>()
    const after = new Map<RecordKey, Fields>()
    for (const { record, field, from, to } of changes) {
      const last = states.get(record)?.at(-1) ?? {}
      before.set(record, { ...(before.get(record) ?? last), ...(from !== undefined && { [field]: from }) })
      const { [field]: _, ...rest } = after.get(record) ?? { ...last }
      after.set(record, to === undefined ? rest : { ...rest, [field]: to })
    }
    for (const [record, fields] of after) {
      const known = states.get(record) ?? []
      known.push(before.get(record)!, fields)
      states.set(record, known)
    }
  }
  return states
}

const isWhole = (fields: Fields): boolean => fields.kind !== undefined && fields.id !== undefined

/**
 * The journal without what may not be kept any longer: changes of records that are over, those removed by hand included,
 * and the notes of records that only keep the rest, also where they have none any more. `before` is the estate that the
 * journal led to, before anything was erased. Entries stay, without content, so that their counters are not given again;
 * one that lost a whole record loses its label, which tells what that was.
 */
export const expiredJournal = (
  before: Estate,
  journal: readonly JournalEntry[],
  today: CivilDate,
): readonly JournalEntry[] => {
  const states = statesOf(journal)
  const lefts = new Map<RecordKey, 'all' | 'rest' | 'nothing'>()
  const leftFor = (key: RecordKey): 'all' | 'rest' | 'nothing' => {
    const known = lefts.get(key)
    if (known) return known
    const standing = (before[kindOf(key)] as ReadonlyMap<string, AnyRecord>).get(idOf(key))
    // Of one that was removed: as it last was.
    const record = standing ?? (states.get(key)?.findLast(isWhole) as AnyRecord | undefined)
    // Only its notes count as past, not whether it still has one: an entry holds those that were taken away since.
    const is =
      record === undefined
        ? 'all'
        : leftOf(before, record, today) === null
          ? 'nothing'
          : areNotesPast(before, record, today)
            ? 'rest'
            : 'all'
    lefts.set(key, is)
    return is
  }
  const keptChange = (change: Change): readonly Change[] => {
    const is = leftFor(change.record)
    if (is === 'all') return [change]
    if (is === 'nothing') return []
    const from = bare(change.field, change.from)
    const to = bare(change.field, change.to)
    if (sameValue(from, change.from) && sameValue(to, change.to)) return [change]
    if (sameValue(from, to)) return []
    const { record, field } = change
    return [{ record, field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }]
  }
  return journal.map((entry) => {
    const changes = entry.changes.flatMap(keptChange)
    const isSame =
      changes.length === entry.changes.length && changes.every((each, rank) => each === entry.changes[rank])
    if (isSame) return entry
    const isUnsaid = entry.changes.some(({ record }) => leftFor(record) === 'nothing')
    return { ...entry, ...(isUnsaid && { label: '' }), changes }
  })
}

/** A part of an action or a plan, its words and those of its answer left empty. */
const unsaid = (part: object): unknown => {
  const { text, answer } = part as { text?: string; answer?: object }
  return { ...part, ...(text !== undefined && { text: '' }), ...(answer && { answer: unsaid(answer) }) }
}

/** A field's value without what was written freely. */
const bare = (field: string, value: unknown): unknown => {
  if (field === 'note' || field === 'photo') return undefined
  if (field === 'meetings' && Array.isArray(value))
    return value.map(({ note: _, ...meeting }: { note?: string }) => meeting)
  if ((field === 'points' || field === 'expectations') && Array.isArray(value)) return value.map(unsaid)
  if (field === 'evaluation' && typeof value === 'object' && value !== null) return unsaid(value)
  if (field === 'answer' && typeof value === 'object' && value !== null) {
    const { text: _, ...answer } = value as { text?: string }
    return answer
  }
  return value
}
