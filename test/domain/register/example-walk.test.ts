import { expect, test } from 'vitest'
import { type AnyRecord, KINDS } from '../../../src/domain/estate.ts'
import { naturesOf } from '../../../src/domain/register/field-natures.ts'
import { walkFields } from '../../../src/domain/register/walk-fields.ts'
import { registerKinds } from '../../../src/messages/register-kinds.ts'
import { exampleEstate } from '../../example/embedded-estate.ts'

/** Every place of a record that holds something, lists passed through, whatever the natures say. */
function* places(value: unknown, at: readonly string[] = []): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* places(item, at)
  else if (typeof value === 'object' && value !== null)
    for (const [field, below] of Object.entries(value)) yield* places(below, [...at, field])
  else if (value !== undefined && value !== null) yield at.join('.')
}

/** The path of the natures that speaks for a place: its own, or one that is taken whole. */
const pathOf = (kind: AnyRecord['kind'], place: string): string | undefined => {
  const natures = naturesOf(kind)
  const steps = place.split('.')
  return steps
    .map((_, rank) => steps.slice(0, rank + 1).join('.'))
    .find((path) => natures[path] !== undefined)
}

const example = exampleEstate(1, '2026-11-24')

test('the year has records of most kinds, or the walk would say little', () => {
  const empty = KINDS.filter((kind) => example[kind].size === 0)
  expect(KINDS.length - empty.length).toBeGreaterThan(25)
})

test.each(KINDS)('%s: every path of every record of the example has its nature and its words', (kind) => {
  const named = new Set<string>()
  const unnamed = new Set<string>()
  const words = registerKinds.fields[kind] as Readonly<Record<string, string>>
  for (const record of (example[kind] as ReadonlyMap<string, AnyRecord>).values()) {
    for (const place of places(record)) {
      if (place === 'kind' || named.has(place) || unnamed.has(place)) continue
      const field = place.split('.')[0]!
      if (pathOf(kind, place) === undefined || !words[field]) unnamed.add(place)
      else named.add(place)
    }
    // What is said to be there is also what is walked: no field of a record is passed over.
    const walked = new Set([...walkFields(kind, record)].map(({ at }) => at[0]))
    for (const [field, value] of Object.entries(record))
      if (field !== 'kind' && [...places(value)].length > 0)
        expect(walked, `${kind}.${field}`).toContain(field)
  }
  expect([...unnamed]).toEqual([])
})

test('the walk sees a field that has no line', () => {
  const [record] = example.situation.values()
  const strange = { ...record, call: { added: 'un texte' } }
  expect([...places(strange)].filter((place) => pathOf('situation', place) === undefined)).toEqual([
    'kind',
    'call.added',
  ])
})
