import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges, diff, idOf, inverse, keyOf, kindOf, sameValue } from '../../src/domain/change.ts'
import { type AnyRecord, type Estate, withoutRecords, withRecords } from '../../src/domain/estate.ts'
import { entrance, estate, passage, situation } from './build.ts'

const runs = process.env.TOURNEE_LONG ? 3_000 : 150

const aRecord: fc.Arbitrary<AnyRecord> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 9 }), fc.boolean())
    .map(([id, dwellings, withBuilding]) =>
      entrance(`e${id}`, { dwellings, ...(withBuilding && { building: 'b:1' }) }),
    ),
  fc
    .tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('2026-01-01', '2026-01-02'),
      fc.option(fc.string()),
    )
    .map(([id, on, note]) =>
      situation(`s:${id}`, { statusSteps: [{ status: 'noted', on }], ...(note !== null && { note }) }),
    ),
)
const anEstate: fc.Arbitrary<Estate> = fc
  .array(aRecord, { maxLength: 8 })
  .map((records) => estate(...records))

/** What an estate holds, whatever the order of its records and of their fields. */
const content = (of: Estate): unknown =>
  Object.fromEntries(Object.entries(of).map(([kind, records]) => [kind, Object.fromEntries(records)]))

test('a key takes a record apart into kind and id, colons of the id included', () => {
  const key = keyOf({ kind: 'situation', id: 's:1' })
  expect(key).toBe('situation:s:1')
  expect(kindOf(key)).toBe('situation')
  expect(idOf(key)).toBe('s:1')
})

test('equal values are equal at any depth, whatever the order of their fields', () => {
  expect(sameValue({ a: [1, { b: 2 }], c: null }, { c: null, a: [1, { b: 2 }] })).toBe(true)
  for (const [a, b] of [
    [{ a: 1 }, { a: 2 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [null, {}],
    [{ a: undefined }, { b: undefined }],
    [1, '1'],
  ])
    expect(sameValue(a, b)).toBe(false)
})

test('the difference of two estates, applied, makes the second of the first, and its inverse the first again', () => {
  fc.assert(
    fc.property(anEstate, anEstate, (before, after) => {
      const changes = diff(before, after)
      expect(content(applyChanges(before, changes))).toEqual(content(after))
      expect(content(applyChanges(after, inverse(changes)))).toEqual(content(before))
      if (sameValue(content(before), content(after))) expect(changes).toEqual([])
    }),
    { numRuns: runs },
  )
})

test('a record added is a change of each of its fields; one taken away leaves nothing', () => {
  const before = estate()
  const after = withRecords(before, [passage('p1')])
  const changes = diff(before, after)
  expect(changes.map(({ field }) => field).sort()).toEqual(['done', 'id', 'kind', 'place', 'when'])
  expect(changes.every((change) => !('from' in change))).toBe(true)
  expect(applyChanges(after, diff(after, withoutRecords(after, 'passage', ['p1']))).passage.size).toBe(0)
})

test('kinds that no change touches keep their identity', () => {
  const before = estate()
  const after = applyChanges(before, diff(before, withRecords(before, [passage('p1')])))
  expect(after.entrance).toBe(before.entrance)
  expect(after.passage).not.toBe(before.passage)
})
