import { describe, expect, test } from 'vitest'
import { type AnyRecord, KINDS, type Kind } from '../../../src/domain/estate.ts'
import { FIELD_NATURES, fieldsOf, naturesBelow } from '../../../src/domain/register/field-natures.ts'
import { GROUPS, kindsOf } from '../../../src/domain/register/kind-group.ts'
import type { Nature } from '../../../src/domain/register/nature.ts'
import { walkFields } from '../../../src/domain/register/walk-fields.ts'
import { RECORD_SHAPES, type Shape } from '../../../src/exchange/backups/record-shapes.ts'
import { registerKinds } from '../../../src/messages/register-kinds.ts'

/** Natures that a value of that shape may have. */
const MAY: Partial<Readonly<Record<Shape, readonly Nature[]>>> = {
  number: ['number'],
  flag: ['flag'],
  day: ['day'],
  when: ['time', 'day', 'choice'],
  point: ['shape'],
  geometry: ['shape'],
}

describe('no field of the schema is without its line', () => {
  test('each kind stands in one part of the register, and has its name', () => {
    expect(GROUPS.flatMap(kindsOf).toSorted()).toEqual([...KINDS].toSorted())
    expect(Object.keys(registerKinds.names).toSorted()).toEqual([...KINDS].toSorted())
  })

  test.each(KINDS)('%s: the shapes of backups agree with the natures, and each field has words', (kind) => {
    for (const [field, shape] of Object.entries(RECORD_SHAPES[kind])) {
      const natures = naturesBelow(kind, field)
      expect(natures, `${kind}.${field}`).not.toEqual([])
      const may = MAY[shape]
      if (may) for (const nature of natures) expect(may, `${kind}.${field}`).toContain(nature)
    }
    const words = registerKinds.fields[kind] as Readonly<Record<string, string>>
    expect(Object.keys(words).toSorted()).toEqual([...fieldsOf(kind)].toSorted())
  })

  test('a record of unknown fields is seen: what the natures do not name is not walked', () => {
    const known = { kind: 'shiftNote', id: 'n', type: 'information', text: 'bonjour', on: '2026-11-01' }
    const unnamed = unnamedOf('shiftNote', { ...known, added: 'un texte' } as unknown as AnyRecord)
    expect(unnamedOf('shiftNote', known as AnyRecord)).toEqual([])
    expect(unnamed).toEqual(['added'])
  })
})

/** Fields of a record from which nothing is walked. */
const unnamedOf = (kind: Kind, record: AnyRecord): readonly string[] => {
  const walked = new Set([...walkFields(kind, record)].map(({ at }) => at[0]))
  return Object.keys(record).filter((field) => field !== 'kind' && !walked.has(field))
}

test('free texts known to the trade are natures of text', () => {
  const texts = (kind: Kind): readonly string[] =>
    Object.entries(FIELD_NATURES[kind]).flatMap(([path, nature]) => (nature === 'text' ? [path] : []))
  expect(texts('mediation')).toEqual(['meetings.note', 'agreements.text', 'note'])
  expect(texts('situation')).toEqual(['reference', 'note', 'call.reference'])
  expect(texts('meeting')).toEqual(
    expect.arrayContaining(['answers.text', 'decisions.text', 'decisions.settled.text']),
  )
})
