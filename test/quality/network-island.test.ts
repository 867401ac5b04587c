import { expect, test } from 'vitest'
import { type Estate, withRecords } from '../../src/domain/estate.ts'
import type { Street } from '../../src/domain/street.ts'
import { lineLengthMetres } from '../../src/geometry/line-length.ts'
import type { Position } from '../../src/geometry/position.ts'
import { territoryFlaws } from '../../src/quality/territory-flaws.ts'
import { moved, repaired, town } from './town.ts'

const streets = [...town().street.values()]
/** A street along the southern edge of the town, with nothing beyond, and its middle. */
const main = streets.reduce((least, each) =>
  each.geometry.coordinates[1]![1] < least.geometry.coordinates[1]![1] ? each : least,
)
const bend = main.geometry.coordinates[1]!

const loose = (id: string, line: readonly Position[], over: Partial<Street> = {}): Street => ({
  ...main,
  ...{ id, from: `${id}-a`, to: `${id}-b`, class: 'path', lengthMetres: Math.round(lineLengthMetres(line)) },
  geometry: { type: 'LineString', coordinates: line },
  ...over,
})
const islandOf = (estate: Estate) => territoryFlaws(estate).filter(({ rule }) => rule === 'network-island')
const mended = (estate: Estate): Estate => {
  const [island, ...others] = islandOf(estate)
  expect(others).toEqual([])
  const after = repaired(estate, island!)
  expect(islandOf(after)).toEqual([])
  return after
}

test('a dead end near the middle of a street: the street is cut, a path joins them, lengths add up', () => {
  const start = moved(bend, 3, -8)
  const estate = withRecords(town(), [loose('loose', [start, moved(start, 0, -20)])])
  const [island] = islandOf(estate)
  expect(island).toMatchObject({
    severity: 'remark',
    object: 'loose',
    params: { places: 0, streets: 1, metres: 20 },
  })
  const after = mended(estate)
  const added = [...after.street.values()].filter(({ id }) => !estate.street.has(id))
  const path = added.find((each) => each.class === 'path')!
  const half = added.find((each) => each.class !== 'path')!
  const first = after.street.get(main.id)!
  expect(first.edited).toEqual(['geometry', 'lengthMetres', 'to'])
  expect(path).toMatchObject({ from: 'loose-a', to: first.to, class: 'path' })
  expect(path.lengthMetres).toBeGreaterThan(6)
  expect(path.lengthMetres).toBeLessThan(9)
  expect(half).toMatchObject({ from: first.to, to: main.to })
  expect(first.lengthMetres + half.lengthMetres).toBeCloseTo(main.lengthMetres, 5)
  expect(first.geometry.coordinates.at(-1)).toEqual(half.geometry.coordinates[0])
  expect(path.geometry.coordinates[1]).toEqual(half.geometry.coordinates[0])
})

test('the repair is the same each time, ids too', () => {
  const start = moved(bend, 3, -8)
  const estate = withRecords(town(), [loose('loose', [start, moved(start, 0, -20)])])
  expect(islandOf(estate)).toEqual(
    islandOf(withRecords(town(), [loose('loose', [start, moved(start, 0, -20)])])),
  )
})

test('an end on a street cuts it there, without a path', () => {
  const estate = withRecords(town(), [loose('loose', [bend, moved(bend, 0, -20)])])
  const after = mended(estate)
  expect(after.street.get(main.id)!.to).toBe('loose-a')
  expect(after.street.size).toBe(estate.street.size + 1)
})

test('an end on a node takes that node', () => {
  const node = main.geometry.coordinates[0]!
  const estate = withRecords(town(), [
    loose('loose', [moved(node, 0.2, 0), moved(node, 20, -20)]),
    loose('more', [moved(node, 0.2, 0), moved(node, 25, -10)], { from: 'loose-a' }),
  ])
  const after = mended(estate)
  expect(after.street.size).toBe(estate.street.size)
  expect(after.street.get('loose')).toMatchObject({ from: main.from, edited: ['from', 'geometry'] })
  expect(after.street.get('more')!.geometry.coordinates[0]).toEqual(node)
})

test('a street’s dead end near the middle of the island cuts the island', () => {
  const node = main.geometry.coordinates[0]!
  const line = [moved(node, -12, -4), moved(node, 12, -6)]
  const after = mended(withRecords(town(), [loose('loose', line)]))
  expect(after.street.get('loose')!.edited).toEqual(['geometry', 'lengthMetres', 'to'])
})

test('nothing is proposed 15 m away, nor down from a bridge', () => {
  const far = moved(bend, 3, -22)
  const away = withRecords(town(), [loose('loose', [far, moved(far, 0, -10)])])
  expect(islandOf(away)[0]!.repair).toBeUndefined()
  const bridge = loose('loose', [moved(bend, 0, -12), moved(bend, 0, 12)], { level: 'bridge' })
  expect(islandOf(withRecords(town(), [bridge]))[0]!.repair).toBeUndefined()
})

test('what hangs on an island is counted, unreachable, and reached once the link is there', () => {
  const door = town().entrance.get('entrance-5')!
  const line = [moved(door.at, -6, -1), moved(door.at, 6, -1)]
  const estate = withRecords(town(), [loose('loose', line)])
  const flaws = territoryFlaws(estate)
  expect(flaws.find(({ rule }) => rule === 'network-island')).toMatchObject({
    ...{ severity: 'error', params: { places: 1 } },
  })
  expect(flaws.find(({ rule }) => rule === 'entrance-unreachable')).toMatchObject({
    ...{ object: door.id, params: { joined: 1 } },
  })
  const near = withRecords(estate, [loose('link', [moved(door.at, 6, -1), bend], { from: 'loose-b' })])
  expect(territoryFlaws(mended(near))).toEqual([])
})

test('a piece outside the perimeter that nothing hangs on is nobody’s concern', () => {
  const far = moved(bend, 3000, 0)
  expect(territoryFlaws(withRecords(town(), [loose('loose', [far, moved(far, 0, 50)])]))).toEqual([])
})
