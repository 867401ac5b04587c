import { applyChanges, type Change, idOf, kindOf, type RecordKey, sameValue } from './change.ts'
import type { AnyRecord, Estate } from './estate.ts'
import type { JournalEntry, Stamp } from './journal.ts'
import { PARTS, uniteParts } from './unite-parts.ts'
import { uniteSurvey } from './unite-survey.ts'

type Fields = Readonly<Record<string, unknown>>
/** A dated step of a followed record, or the bare day of a fact. */
type DatedFact = { readonly on: string } | string
/** Fields that hold dated facts, which are united. */
export const FACTS: readonly string[] = ['statusSteps', 'seenAgain', 'reopenings', 'spentCases']

/** Order of stamps: counter first, then device; negative when `a` is the older. */
export const compareStamps = (a: Stamp, b: Stamp): number =>
  a.counter - b.counter || (a.device < b.device ? -1 : a.device > b.device ? 1 : 0)

/** The greatest counter of a journal, 0 when it is empty. */
export const highestCounter = (journal: readonly JournalEntry[]): number =>
  journal.reduce((highest, { counter }) => Math.max(highest, counter), 0)

/** Entries that the journal does not hold yet, each once, in the order of stamps. */
export const freshEntries = (
  journal: readonly JournalEntry[],
  entries: readonly JournalEntry[],
): readonly JournalEntry[] => {
  const known = new Set(journal.map(({ id }) => id))
  const fresh = entries.filter(({ id }) => !known.has(id) && known.add(id))
  return fresh.sort(compareStamps)
}

/**
 * The estate with entries from elsewhere. `journal` holds all that made `estate`, `fresh` what it lacks.
 *
 * Each record that they touch is made again from all its changes in the order of stamps, so that any order of receipt,
 * and any repetition, gives the same records: per field the higher (counter, device) wins; status steps and other dated
 * facts are united, lists of parts part by part, a tally count by count; a record of which a field was changed by somebody who had not seen its
 * deletion lives again.
 */
export const mergeEntries = (
  estate: Estate,
  journal: readonly JournalEntry[],
  fresh: readonly JournalEntry[],
): Estate => {
  const touched = new Set(fresh.flatMap(({ changes }) => changes.map(({ record }) => record)))
  const writes = new Map<RecordKey, Change[][]>()
  for (const { changes } of [...journal, ...fresh].sort(compareStamps)) {
    const own = new Map<RecordKey, Change[]>()
    for (const change of changes) {
      if (!touched.has(change.record)) continue
      const group = own.get(change.record)
      if (group) group.push(change)
      else own.set(change.record, [change])
    }
    for (const [record, group] of own) {
      const past = writes.get(record)
      if (past) past.push(group)
      else writes.set(record, [group])
    }
  }
  const changes: Change[] = []
  for (const [record, past] of writes) {
    const now = recordAt(estate, record)
    const next = replay(baseOf(now, past), past)
    for (const field of new Set([...Object.keys(now), ...Object.keys(next)]))
      if (!sameValue(now[field], next[field]))
        changes.push({ record, field, ...(next[field] !== undefined && { to: next[field] }) })
  }
  return changes.length === 0 ? estate : applyChanges(estate, changes)
}

const recordAt = (estate: Estate, record: RecordKey): Fields =>
  (estate[kindOf(record)] as ReadonlyMap<string, AnyRecord>).get(idOf(record)) ?? {}

/** The record before the journal's first change: what no change touched, and what the first of each field found. */
const baseOf = (now: Fields, past: readonly (readonly Change[])[]): Fields => {
  const base: Record<string, unknown> = { ...now }
  const seen = new Set<string>()
  for (const { field, from } of past.flat()) {
    if (seen.has(field)) continue
    seen.add(field)
    base[field] = from
  }
  return base
}

/** One record after its changes, given oldest first, those of an entry together; `{}` when it is gone. */
const replay = (base: Fields, past: readonly (readonly Change[])[]): Fields => {
  let fields: Record<string, unknown> = { ...base }
  let gone = false
  for (const changes of past) {
    const life = changes.find(({ field }) => field === 'kind')
    if (life && life.to === undefined) {
      // Somebody changed what this deletion had not seen: the change wins.
      if (sawAll(fields, changes)) gone = true
      continue
    }
    if (life && gone) fields = {}
    gone = false
    for (const { field, from, to } of changes) fields[field] = merged(field, fields[field], from, to)
  }
  if (gone || fields.kind === undefined) return {}
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

const merged = (field: string, now: unknown, from: unknown, to: unknown): unknown => {
  if (FACTS.includes(field)) return unite(now, from, to)
  if (field === 'survey') return uniteSurvey(now, from, to)
  return PARTS.includes(field) ? uniteParts(now, from, to) : to
}

const sawAll = (fields: Fields, deletion: readonly Change[]): boolean => {
  const seen = new Map(deletion.map(({ field, from }) => [field, from]))
  return [...new Set([...Object.keys(fields), ...seen.keys()])].every((field) =>
    sameValue(fields[field], seen.get(field)),
  )
}

/** Dated facts: those added by `from → to` join those that are there, those it took back leave; oldest day first. */
const unite = (now: unknown, from: unknown, to: unknown): unknown => {
  if (sameValue(now, from) || !Array.isArray(now)) return to
  const before = numbered(Array.isArray(from) ? from : [])
  const after = numbered(Array.isArray(to) ? to : [])
  const united = numbered(now)
  for (const key of before.keys()) if (!after.has(key)) united.delete(key)
  for (const [key, step] of after) if (!before.has(key)) united.set(key, step)
  if (united.size === 0) return to
  return [...united.values()].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
}

const dayOf = (fact: DatedFact): string => (typeof fact === 'string' ? fact : fact.on)

/** Facts by content and by occurrence, as a step may come twice in a day. */
const numbered = (steps: readonly DatedFact[]): Map<string, DatedFact> => {
  const times = new Map<string, number>()
  return new Map(
    steps.map((step) => {
      const content = JSON.stringify(Object.entries(step).sort())
      const time = (times.get(content) ?? 0) + 1
      times.set(content, time)
      return [`${time} ${content}`, step]
    }),
  )
}
