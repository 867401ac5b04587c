import { idOf, kindOf, type RecordKey } from '../../../domain/change.ts'
import type { Estate } from '../../../domain/estate.ts'
import { format } from '../../../messages/format.ts'
import { linkWords as words } from '../../../messages/links.ts'

export type Fact = readonly [label: string, value: string]

/** What is written of the record that a link starts from, beside its name. */
export const linkFacts = (estate: Estate, key: RecordKey): readonly Fact[] => {
  const kind = kindOf(key)
  if (kind !== 'holding' && kind !== 'housing' && kind !== 'address') return []
  const record = estate[kind].get(idOf(key))
  if (!record) return []
  const facts: Fact[] = []
  const add = (label: string, value: string | number | undefined): void => {
    if (value !== undefined && value !== '') facts.push([label, String(value)])
  }
  if (record.kind === 'holding') {
    add(words.facts.landlord, estate.landlord.get(record.landlord)?.name ?? record.landlord)
    add(words.facts.reference, record.reference)
  }
  if (record.kind !== 'address') {
    add(words.facts.dwellings, record.dwellings === undefined ? undefined : format.number(record.dwellings))
    if (record.at === undefined) add(words.facts.position, words.facts.noPosition)
  }
  if (record.kind === 'housing') add(words.facts.built, record.built)
  add(words.facts.source, record.source)
  return facts
}
