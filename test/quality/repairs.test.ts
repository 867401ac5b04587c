import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnyRecord } from '../../src/domain/estate.ts'
import { withRecords } from '../../src/domain/estate.ts'
import type { Flaw } from '../../src/domain/flaw.ts'
import type { Polygon, Position } from '../../src/geometry/position.ts'
import { territoryFlaws } from '../../src/quality/territory-flaws.ts'
import { box, errorsOf, moved, repaired, town } from './town.ts'

const base = town()
const [doors, houses, streets, sectors] = [base.entrance, base.building, base.street, base.sector].map(
  (each) => [...each.values()],
) as [
  (typeof base.entrance extends ReadonlyMap<string, infer R> ? R : never)[],
  (typeof base.building extends ReadonlyMap<string, infer R> ? R : never)[],
  (typeof base.street extends ReadonlyMap<string, infer R> ? R : never)[],
  (typeof base.sector extends ReadonlyMap<string, infer R> ? R : never)[],
]
const shift = fc.integer({ min: -30, max: 30 })
const of = <Item>(items: readonly Item[]): fc.Arbitrary<Item> => fc.constantFrom(...items)

const plantedDoor = fc
  .tuple(of(doors), shift, shift, fc.constantFrom(0, 7, 12), fc.constantFrom('as is', 'lost', 'gone'))
  .map(
    ([{ building, ...door }, east, north, dwellings, link]): AnyRecord => ({
      ...door,
      ...(link === 'as is' && building !== undefined && { building }),
      ...(link === 'gone' && { building: 'gone' }),
      at: moved(door.at, east, north),
      dwellings,
    }),
  )
const plantedTwin = fc.tuple(of(doors), shift, fc.boolean()).map(
  ([door, east, isNew]): AnyRecord => ({
    ...door,
    id: `${door.id}-bis`,
    number: isNew ? '9' : door.number,
    at: moved(door.at, east / 10, -3),
  }),
)
const plantedHouse = fc
  .tuple(of(houses), fc.constantFrom(0, 12, 30), fc.integer({ min: 0, max: 4 }), shift, shift)
  .map(([house, dwellings, corner, east, north]): AnyRecord => {
    const ring = [...(house.geometry as Polygon).coordinates[0]!.slice(0, -1)]
    ring[corner] = moved(ring[corner]!, east, north)
    return { ...house, dwellings, geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]!]] } }
  })
const plantedStreet = fc.tuple(of(streets), fc.boolean(), fc.boolean()).map(
  ([street, start, end]): AnyRecord => ({
    ...street,
    ...(start && { from: `${street.id}-a` }),
    ...(end && { to: `${street.id}-b` }),
  }),
)
const plantedPath = fc
  .tuple(of(streets), shift, shift, shift)
  .map(([street, east, north, length]): AnyRecord => {
    const start = moved(street.geometry.coordinates[1]!, east / 3, north / 3)
    const coordinates: Position[] = [start, moved(start, length, 25)]
    return {
      ...street,
      ...{ id: `path-${street.id}`, from: `${street.id}-x`, to: `${street.id}-y`, lengthMetres: 25 },
      geometry: { type: 'LineString', coordinates },
    }
  })
const plantedSector = fc.tuple(of(sectors), shift, shift, fc.integer({ min: 270, max: 290 })).map(
  ([sector, east, north, width]): AnyRecord => ({
    ...sector,
    geometry: box(
      sector.geometry.coordinates[0]![0]! as unknown as Position,
      east / 20,
      north / 20,
      width,
      280,
    ),
  }),
)

/** A gap is known by a place inside it, which moves when its edge does: gaps are counted. */
const gapsAsOne = (id: string): string => (id.startsWith('sector-gap') ? 'sector-gap' : id)
const gapsIn = (flaws: readonly Flaw[]): number => flaws.filter(({ rule }) => rule === 'sector-gap').length

test('any repair mends its flaw and brings no error', () => {
  const planted = fc.array(
    fc.oneof(plantedDoor, plantedTwin, plantedHouse, plantedStreet, plantedPath, plantedSector),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(planted, (records) => {
      const estate = withRecords(base, records)
      const flaws = territoryFlaws(estate)
      const errors = new Set(errorsOf(flaws).map(gapsAsOne))
      const gaps = gapsIn(flaws)
      for (const flaw of flaws.filter(({ repair }) => repair)) {
        const after = territoryFlaws(repaired(estate, flaw))
        expect(after.map(({ id }) => id)).not.toContain(flaw.id)
        expect(errorsOf(after).filter((id) => !errors.has(gapsAsOne(id)))).toEqual([])
        expect(gapsIn(after)).toBeLessThanOrEqual(gaps)
      }
    }),
    { numRuns: process.env.TOURNEE_LONG ? 500 : 60 },
  )
})

test('errors come first, ids are told apart, the order does not hang on that of the records', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(plantedDoor, plantedTwin, plantedPath), { maxLength: 8 }), (records) => {
      const flaws = territoryFlaws(withRecords(base, records))
      expect(new Set(flaws.map(({ id }) => id)).size).toBe(flaws.length)
      const firstRemark = flaws.findIndex(({ severity }) => severity === 'remark')
      if (firstRemark >= 0) expect(errorsOf(flaws.slice(firstRemark))).toEqual([])
      const last = new Map(records.map((record) => [`${record.kind}:${record.id}`, record]))
      const turned = withRecords(base, [...last.values()].toReversed())
      expect(territoryFlaws(turned).map(({ id }) => id)).toEqual(flaws.map(({ id }) => id))
    }),
    { numRuns: 30 },
  )
})
