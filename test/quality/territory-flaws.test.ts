import { expect, test } from 'vitest'
import type { AnyRecord } from '../../src/domain/estate.ts'
import { withoutRecords, withRecords } from '../../src/domain/estate.ts'
import { FLAW_RULES } from '../../src/domain/flaw.ts'
import { distanceMetres } from '../../src/geometry/distance.ts'
import type { Polygon } from '../../src/geometry/position.ts'
import { territoryFlaws } from '../../src/quality/territory-flaws.ts'
import { embeddedEstate } from '../example/embedded-estate.ts'
import { box, flawsWith, moved, repaired, town } from './town.ts'

const { building, entrance, sector, perimeter, receptionPlace, street } = town()
const house = building.get('building-5')!
const door = entrance.get('entrance-5')!
const home = receptionPlace.get('accueil')!
const middle = sector.get('sector-3')!
const area = perimeter.get('perimeter')!
const outline = house.geometry as Polygon

/** The only flaw of that rule once these records are put; fails when there are none or several. */
const only = (rule: (typeof FLAW_RULES)[number], records: readonly AnyRecord[]) => {
  const found = flawsWith(records, rule)
  expect(found).toHaveLength(1)
  return found[0]!
}
const mended = (rule: (typeof FLAW_RULES)[number], records: readonly AnyRecord[]) => {
  const flaw = only(rule, records)
  const after = repaired(withRecords(town(), records), flaw)
  expect(territoryFlaws(after).filter(({ id }) => id === flaw.id)).toEqual([])
  return { flaw, after }
}

test('nothing is wrong in the town, nor in the embedded territory', () => {
  expect(territoryFlaws(town())).toEqual([])
  expect(territoryFlaws(embeddedEstate())).toEqual([])
})

test('an outline that crosses itself: the place is told; a small loop is cut off, a bow tie is not', () => {
  const [a, b, c, d, e] = outline.coordinates[0]!
  const bow = { ...house, geometry: { ...outline, coordinates: [[a!, c!, b!, d!, e!, a!]] } }
  expect(only('ring-crosses', [bow])).toMatchObject({ severity: 'error', object: house.id })
  expect(only('ring-crosses', [bow]).repair).toBeUndefined()
  const corners = middle.geometry.coordinates[0]! as Polygon['coordinates'][0]
  const start = corners[0]!
  const loop = [...corners.slice(0, -1), moved(start, 2, -1), moved(start, 2, 1), start]
  const slipped = { ...middle, geometry: { type: 'Polygon', coordinates: [loop] } as const }
  const { after } = mended('ring-crosses', [slipped])
  expect(after.sector.get(middle.id)!.edited).toEqual(['geometry'])
})

test('an outline without surface, and one left open, which is closed', () => {
  const flat = box(door.at, 0, 0, 0, 30)
  expect(only('ring-flat', [{ ...house, geometry: flat }])).toMatchObject({ severity: 'error' })
  const open = { ...outline, coordinates: [outline.coordinates[0]!.slice(0, -1)] }
  const { after } = mended('ring-flat', [{ ...house, geometry: open }])
  expect(after.building.get(house.id)!.geometry).toEqual(outline)
})

test('sectors that overlap: a strip leaves the larger, more is for a person to say', () => {
  const corner = middle.geometry.coordinates[0]![0]! as readonly [number, number]
  // 60 cm over its western neighbour, along 280 m.
  const { flaw, after } = mended('sectors-overlap', [
    { ...middle, geometry: box(corner, -0.6, 0, 280.6, 280) },
  ])
  expect(flaw).toMatchObject({ severity: 'error', object: 'sector-2', other: 'sector-3' })
  expect(flaw.params!.squareMetres).toBeCloseTo(168, -1)
  expect([...after.sector.values()].filter(({ edited }) => edited?.join() === 'geometry')).toHaveLength(1)
  const whole = { ...middle, id: 'sector-x' }
  expect(only('sectors-overlap', [whole]).repair).toBeUndefined()
})

test('a gap between sectors is found and marked inside it, and a strip along one sector is given to it', () => {
  const without = withoutRecords(town(), 'sector', [middle.id])
  const [gap, ...others] = territoryFlaws(without)
  expect(others).toEqual([])
  expect(gap).toMatchObject({ rule: 'sector-gap', severity: 'error', kind: 'perimeter' })
  expect(gap!.repair).toBeUndefined()
  const corner = middle.geometry.coordinates[0]![0]! as readonly [number, number]
  const hole = box(corner, 30, 30, 10, 10).coordinates[0]!.toReversed()
  const holed = {
    ...middle,
    geometry: { type: 'Polygon', coordinates: [middle.geometry.coordinates[0], hole] },
  }
  const { after } = mended('sector-gap', [holed as typeof middle])
  expect(after.sector.get(middle.id)!.geometry.coordinates).toHaveLength(1)
})

test('a sector that reaches outside the perimeter is cut back to it', () => {
  const [west, south] = area.geometry.coordinates[0]![0]! as unknown as [number, number]
  const beyond = { ...middle, id: 'sector-x', geometry: box([west, south], -50, 0, 50, 50) }
  expect(only('sector-outside', [beyond]).repair).toBeUndefined()
  const { flaw, after } = mended('sector-outside', [
    { ...sector.get('sector-0')!, geometry: box([west, south], -20, 0, 250, 60) },
  ])
  expect(flaw).toMatchObject({ severity: 'remark' })
  expect(flaw.params!.squareMetres).toBeGreaterThan(1000)
  expect(after.sector.get('sector-0')!.edited).toEqual(['geometry'])
})

test('an entrance off its building’s edge is moved to it, unless it is too far', () => {
  const off = { ...door, at: moved(door.at, 0, -6) }
  const { after, flaw } = mended('entrance-off-edge', [off])
  expect(flaw).toMatchObject({ severity: 'remark' })
  expect(distanceMetres(after.entrance.get(door.id)!.at, door.at)).toBeLessThan(5)
  expect(after.entrance.get(door.id)!.edited).toEqual(['at'])
  const far = only('entrance-off-edge', [{ ...door, at: moved(door.at, 0, -60) }])
  expect(far.severity).toBe('error')
  expect(far.repair).toBeUndefined()
  expect(flawsWith([{ ...door, at: moved(door.at, 0, -1.5) }])).toEqual([])
})

test('an entrance without building takes the only one of its landlord within 10 m', () => {
  const { building: _none, ...lost } = door
  const { after } = mended('entrance-no-building', [lost])
  expect(after.entrance.get(door.id)).toMatchObject({ building: house.id, edited: ['building'] })
  const dangling = { ...door, building: 'gone' }
  expect(only('entrance-no-building', [dangling]).repair).toBeDefined()
  expect(only('entrance-no-building', [{ ...lost, landlord: 'z' }]).repair).toBeUndefined()
  const neighbour = { ...house, id: 'building-x', geometry: box(door.at, 3, -12, 5, 5) }
  expect(only('entrance-no-building', [lost, neighbour]).repair).toBeUndefined()
})

test('entrances and buildings outside the perimeter, but not on its edge', () => {
  const [west, south] = area.geometry.coordinates[0]![0]! as unknown as [number, number]
  const away = { ...house, geometry: box([west, south], -40, 5, 20, 12) }
  const before = { ...door, at: moved([west, south], -30, 5) }
  expect(only('building-outside', [away, before])).toMatchObject({ severity: 'remark', object: house.id })
  expect(only('entrance-outside', [away, before])).toMatchObject({ params: { metres: 30 } })
  expect(flawsWith([{ ...away, geometry: box([west, south], -10, 5, 20, 12) }], 'building-outside')).toEqual(
    [],
  )
  expect(flawsWith([{ ...before, at: moved([west, south], -4, 5) }], 'entrance-outside')).toEqual([])
})

test('the same door twice, the same building twice; neighbours that share a wall are two', () => {
  const twin = { ...door, id: 'entrance-x', at: moved(door.at, 1, 0) }
  expect(only('entrance-twice', [twin])).toMatchObject({
    object: door.id,
    other: 'entrance-x',
    severity: 'error',
  })
  expect(flawsWith([{ ...twin, number: '99' }], 'entrance-twice')).toEqual([])
  expect(flawsWith([{ ...twin, landlord: 'z' }], 'entrance-twice')).toEqual([])
  expect(only('entrance-claimed', [{ ...twin, landlord: 'z' }])).toMatchObject({ other: 'entrance-x' })
  expect(flawsWith([twin], 'entrance-claimed')).toEqual([])
  expect(flawsWith([{ ...twin, closed: '2026-01-01' }], 'entrance-twice')).toEqual([])
  const shifted = (share: number) => {
    const [[x0, y0], [x1, y1]] = outline.coordinates[0]! as unknown as [[number, number], [number, number]]
    const ring = outline.coordinates[0]!.map(
      ([x, y]) => [x + share * (x1 - x0), y + share * (y1 - y0)] as const,
    )
    return { ...house, id: 'building-x', geometry: { ...outline, coordinates: [ring] } }
  }
  const drawn = shifted(0.3)
  expect(only('building-twice', [drawn])).toMatchObject({ object: house.id, other: 'building-x' })
  expect(flawsWith([{ ...drawn, demolished: '2026-01-01' }])).toEqual([])
  expect(flawsWith([shifted(0.6)], 'building-twice')).toEqual([])
})

test('dwellings: the building takes the sum, an entrance alone takes the building’s', () => {
  const { flaw, after } = mended('dwellings-differ', [{ ...house, dwellings: 50 }])
  expect(flaw).toMatchObject({ severity: 'remark', params: { building: 50, entrances: 12 } })
  expect(after.building.get(house.id)).toMatchObject({ dwellings: 12, edited: ['dwellings'] })
  const missing = mended('dwellings-missing', [{ ...door, dwellings: 0 }])
  expect(missing.after.entrance.get(door.id)!.dwellings).toBe(12)
  const second = { ...door, id: 'entrance-x', number: '2', at: moved(door.at, 4, 0) }
  const two = [second, { ...door, dwellings: 0 }]
  expect(only('dwellings-missing', two).repair).toBeUndefined()
  expect(flawsWith(two, 'dwellings-differ')).toEqual([])
})

test('a building without an entrance in use', () => {
  expect(only('building-no-entrance', [{ ...door, closed: '2026-01-01' }])).toMatchObject({
    object: house.id,
  })
  const demolished = { ...house, demolished: '2026-01-01' }
  expect(flawsWith([demolished])).toEqual([])
})

test('a start place off the network is an error of its own, not of every entrance', () => {
  const lost = { ...home, at: moved(home.at, 5000, 0) }
  expect(flawsWith([lost]).map(({ id }) => id)).toEqual(['start-place-off-network:receptionPlace:accueil'])
})

test('a place that no street leads to, barred or too far', () => {
  const square = {
    ...({ kind: 'publicPlace', id: 'place', name: 'Place', type: 'square', source: 'test' } as const),
    precision: 'estimated' as const,
    at: moved(home.at, 3000, 0),
  }
  expect(only('entrance-unreachable', [square])).toMatchObject({
    ...{ kind: 'publicPlace', object: 'place', severity: 'error', params: { joined: 0 } },
  })
  expect(flawsWith([{ ...square, closed: '2026-01-01' }])).toEqual([])
  const barred = [...street.values()].map((each) => ({ ...each, barred: true }))
  expect(flawsWith(barred)).toEqual([]) // without streets the rules about them say nothing
})

test('every rule is planted by one of these tests', async () => {
  const { readFile } = await import('node:fs/promises')
  const texts = await Promise.all(
    ['territory-flaws', 'network-island'].map((name) =>
      readFile(new URL(`./${name}.test.ts`, import.meta.url), 'utf8'),
    ),
  )
  expect(FLAW_RULES.filter((rule) => !texts.join().includes(`'${rule}`))).toEqual([])
})
