import fc from 'fast-check'
import type { AnyRecord } from '../../src/domain/estate.ts'
import { PRECISIONS } from '../../src/domain/provenance.ts'

const id = fc.string({ minLength: 1, maxLength: 12 })
export const words = fc.string({ maxLength: 12, unit: 'grapheme' })
export const text = words.filter((each) => each.length > 0)
export const count = fc.nat(1000)
export const year = fc.integer({ min: 1800, max: 2030 })
export const flag = fc.boolean()
export const day = fc
  .tuple(
    fc.integer({ min: 2000, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
export const time = fc.constantFrom('07:05', '09:30', '14:00', '23:59')
// JSON has no negative zero
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map((each) => each + 0)
export const at = fc.tuple(degrees(180), degrees(90))
const square = at.map(([x, y]) => [
  [x, y],
  [x + 1, y],
  [x + 1, y + 1],
  [x, y],
])
export const line = fc
  .array(at, { minLength: 2, maxLength: 4 })
  .map((coordinates) => ({ type: 'LineString', coordinates }))
export const area = fc.oneof(
  fc.array(square, { minLength: 1, maxLength: 2 }).map((coordinates) => ({ type: 'Polygon', coordinates })),
  fc
    .array(
      square.map((ring) => [ring]),
      { minLength: 1, maxLength: 2 },
    )
    .map((coordinates) => ({ type: 'MultiPolygon', coordinates })),
)
export const few = <Value>(of: fc.Arbitrary<Value>) => fc.array(of, { maxLength: 3 })
export const oneOf = (values: readonly string[]) => fc.constantFrom(...values)

export type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>
const origin: Fields = { source: words, precision: oneOf(PRECISIONS) }
export const postal: Fields = {
  number: words,
  suffix: words,
  street: words,
  postcode: words,
  commune: words,
  insee: words,
}

/** Up to four records of a kind: the fields it has, and those it may have. */
export const kindOf = (
  kind: string,
  fields: Fields,
  may: Fields = {},
  ids: fc.Arbitrary<string> = id,
): fc.Arbitrary<AnyRecord[]> =>
  fc
    .uniqueArray(fc.tuple(ids, fc.record({ ...fields, ...may }, { requiredKeys: Object.keys(fields) })), {
      maxLength: 4,
      selector: ([known]) => known,
    })
    .map((records) => records.map(([known, rest]) => ({ id: known, ...rest })))
    .map((records) => records.map((record) => ({ kind, ...record }) as unknown as AnyRecord))
export const object = (kind: string, fields: Fields, may: Fields = {}) =>
  kindOf(kind, { ...origin, ...fields }, { edited: few(text), ...may })
