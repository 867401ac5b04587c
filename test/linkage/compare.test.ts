import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type AnyRecord,
  type Estate,
  emptyEstate,
  type Kind,
  withoutRecords,
  withRecords,
} from '../../src/domain/estate.ts'
import type { Read } from '../../src/domain/import.ts'
import type { Comparison } from '../../src/domain/linkage.ts'
import type { Service } from '../../src/domain/service.ts'
import type { Street } from '../../src/domain/street.ts'
import { compare } from '../../src/linkage/compare.ts'
import { address, footprint, holding, housing, metresFrom, rectangle } from './sources.ts'

const numRuns = process.env.TOURNEE_LONG ? 1000 : 60

const read = (records: readonly AnyRecord[], covers: Read['covers'] = []): Read => ({
  kind: 'buildings',
  records,
  datasets: [],
  covers,
  notices: [],
  questions: [],
  seen: records.length,
})
const estate = (...records: readonly AnyRecord[]): Estate => withRecords(emptyEstate(), records)
const told = ({ differences }: Comparison) =>
  differences.map(({ kind, id, status, fields }) => [kind, id, status, ...fields])

const DATED: readonly Kind[] = [
  'address',
  'housing',
  'holding',
  'footprint',
  'rnbBuilding',
  'door',
  'service',
]
/** What taking every difference makes of the territory. */
const applied = (now: Estate, { differences }: Comparison): Estate => {
  let next = now
  for (const { kind, id, status, before, after } of differences) {
    if (after) next = withRecords(next, [after])
    else if (status === 'gone' && DATED.includes(kind))
      next = withRecords(next, [{ ...before!, retired: '2026-12-01' } as AnyRecord])
    else next = withoutRecords(next, kind, [id])
  }
  return next
}

const street = (id: string, over: Partial<Street> = {}): Street => ({
  kind: 'street',
  id,
  source: 'OpenStreetMap',
  precision: 'surveyed',
  from: 'n1',
  to: 'n2',
  class: 'residential',
  lengthMetres: 100,
  geometry: { type: 'LineString', coordinates: [metresFrom(0, 0), metresFrom(100, 0)] },
  ...over,
})
const service = (id: string, over: Partial<Service> = {}): Service => ({
  kind: 'service',
  id,
  source: 'OpenStreetMap',
  precision: 'surveyed',
  name: 'Centre social',
  type: 'social',
  at: metresFrom(0, 0),
  ...over,
})

test('the same file again differs in nothing', () => {
  const records = [address('a'), footprint('f'), holding('h'), housing('r'), street('s')]
  expect(compare(estate(...records), read(records))).toEqual({ differences: [], same: 5 })
})

test('changed fields are named; another file name or a rounding is no news; a metre is a move', () => {
  const stands = estate(address('a'), address('b', { number: '14' }), address('c', { number: '16' }))
  const comparison = compare(
    stands,
    read([
      address('a', { source: 'BAN 2027', at: metresFrom(0.05, 0) }),
      address('b', { number: '14', suffix: 'bis', atDoor: false }),
      address('c', { number: '16', at: metresFrom(30, 0), postcode: '59650' }),
    ]),
  )
  expect(told(comparison)).toEqual([
    ['address', 'b', 'changed', 'atDoor', 'suffix'],
    ['address', 'c', 'moved', 'at', 'postcode'],
  ])
  expect(comparison.differences[1]!.metres).toBeCloseTo(30, 0)
  expect(comparison.same).toBe(1)
})

test('what was set by hand stays, under the id that stands', () => {
  const stands = estate(holding('old', { reference: 'R1', dwellings: 9, edited: ['dwellings'] }))
  const { differences } = compare(
    stands,
    read([holding('new', { reference: 'R1', dwellings: 12, hall: 'A' })]),
  )
  expect(differences).toMatchObject([
    {
      id: 'old',
      status: 'changed',
      fields: ['hall', 'reference'].slice(0, 1),
      after: { id: 'old', dwellings: 9, edited: ['dwellings'] },
    },
  ])
})

test('footprints drawn anew keep their id by the ground they share', () => {
  const stands = estate(
    footprint('f', { geometry: rectangle(0, 0, 20, 10) }),
    footprint('g', { geometry: rectangle(40, 0, 60, 10) }),
    footprint('other', { source: 'OpenStreetMap', geometry: rectangle(80, 0, 99, 10) }),
  )
  const comparison = compare(
    stands,
    read(
      [
        footprint('x', { geometry: rectangle(3, 0, 23, 10) }),
        footprint('y', { geometry: rectangle(55, 0, 75, 10) }),
        footprint('z', { geometry: rectangle(80, 0, 99, 10) }),
        footprint('far', { geometry: rectangle(-30, -30, -20, -20) }),
        footprint('end', { geometry: rectangle(130, 30, 140, 40) }),
      ],
      [{ kind: 'footprint', source: 'Cadastre' }],
    ),
  )
  expect(told(comparison)).toEqual([
    ['footprint', 'end', 'new'],
    ['footprint', 'f', 'moved', 'geometry'],
    ['footprint', 'far', 'new'],
    ['footprint', 'g', 'gone'],
    ['footprint', 'y', 'new'],
    // Another map's building of the same ground is not this file's.
    ['footprint', 'z', 'new'],
  ])
})

test('gone is what the file speaks for: its source, its landlord, its extent', () => {
  const stands = estate(
    address('a'),
    address('b', { number: '14', at: metresFrom(10, 10) }),
    address('c', { number: '18', at: metresFrom(900, 0) }),
    address('d', { number: '20', at: metresFrom(20, 20), retired: '2025-01-01' }),
    holding('h1'),
    holding('h2', { landlord: 'partenord' }),
  )
  const corners = [address('a'), address('e', { number: '99', at: metresFrom(50, 50) })]
  expect(
    told(compare(stands, read(corners, [{ kind: 'address', source: 'Base adresse nationale' }]))),
  ).toEqual([
    ['address', 'b', 'gone'],
    ['address', 'e', 'new'],
  ])
  expect(told(compare(stands, read(corners, [])))).toEqual([['address', 'e', 'new']])
  expect(
    told(
      compare(stands, read([holding('h3', { number: '30' })], [{ kind: 'holding', landlord: 'vilogia' }])),
    ),
  ).toEqual([
    ['holding', 'h1', 'gone'],
    ['holding', 'h3', 'new'],
  ])
})

test('what was gone and is there again is taken back', () => {
  const { differences } = compare(estate(housing('r', { retired: '2025-01-01' })), read([housing('r')]))
  expect(differences).toMatchObject([{ status: 'changed', fields: ['retired'] }])
  expect(differences[0]!.after).not.toHaveProperty('retired')
})

test('streets are known by their ends, either way, and keep their works; services by name and place', () => {
  const closures = [{ from: '2026-01-01', reason: 'Travaux' }]
  const stands = estate(
    street('old', { closures }),
    service('s-old'),
    service('s-far', { at: metresFrom(500, 0) }),
  )
  const backwards = [metresFrom(100.5, 0), metresFrom(0.5, 0)]
  const comparison = compare(
    stands,
    read([
      street('new', { name: 'Rue Neuve', geometry: { type: 'LineString', coordinates: backwards } }),
      service('s-new', { name: 'CENTRE SOCIAL', at: metresFrom(12, 0) }),
    ]),
  )
  expect(told(comparison)).toEqual([
    ['street', 'old', 'changed', 'geometry', 'name'],
    ['service', 's-old', 'moved', 'at', 'name'],
  ])
  expect(comparison.differences[0]!.after).toMatchObject({ id: 'old', closures })
})

const small = fc.integer({ min: 0, max: 6 })
const someFootprint = fc
  .tuple(small, small, small, fc.boolean())
  .map(([id, x, w, light]) =>
    footprint(`f${id}`, { light, geometry: rectangle(x * 7, 0, x * 7 + 6 + w * 3, 10) }),
  )
const someLine = fc
  .tuple(small, small, fc.constantFrom('', 'A', 'B'), fc.option(small), fc.boolean())
  .map(([id, number, hall, reference, isHolding]) =>
    isHolding
      ? holding(`h${id}`, {
          number: String(number + 1),
          ...(hall && { hall }),
          ...(reference !== null && { reference: `R${reference}` }),
        })
      : housing(`r${id}`, { number: String(number + 1), dwellings: (reference ?? 0) + 1 }),
  )
const someAddress = fc
  .tuple(small, small, small)
  .map(([id, number, x]) => address(`a${id}`, { number: String(number + 1), at: metresFrom(x * 2, 0) }))
const someStreet = fc.tuple(small, small, small).map(([id, x, length]) =>
  street(`s${id}`, {
    lengthMetres: length + 1,
    geometry: { type: 'LineString', coordinates: [metresFrom(x, 0), metresFrom(x + length + 1, 0)] },
  }),
)
const someRecords = fc.array(fc.oneof(someFootprint, someLine, someAddress, someStreet), { maxLength: 25 })
const someEdits = fc.array(fc.constantFrom('number', 'light', 'dwellings', 'at'), { maxLength: 2 })
const COVERS: Read['covers'] = [
  ...(['footprint', 'address', 'street', 'housing'] as const).map((kind) => ({ kind })),
  { kind: 'holding', landlord: 'vilogia' },
]

test('once all differences are taken, the file differs in nothing, in whatever order its records are', () =>
  fc.assert(
    fc.property(someRecords, someRecords, someEdits, fc.boolean(), (before, after, edited, isCovering) => {
      const stands = estate(
        ...before.map(
          (record, index): AnyRecord =>
            index % 3 === 0 && edited.length > 0
              ? { ...record, edited: [...new Set(edited)].sort() }
              : record,
        ),
      )
      const file = read(after, isCovering ? COVERS : [])
      const comparison = compare(stands, file)
      const distinct = after.filter(
        (record, index) =>
          after.findIndex((each) => each.kind === record.kind && each.id === record.id) === index,
      )
      expect(compare(stands, { ...file, records: distinct.toReversed() })).toEqual(comparison)
      const next = compare(applied(stands, comparison), file)
      expect(told(next)).toEqual([])
    }),
    { numRuns },
  ))
