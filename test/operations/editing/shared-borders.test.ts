import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnyRecord, withoutRecords } from '../../../src/domain/estate.ts'
import { nearestOnRing } from '../../../src/geometry/nearest-on-ring.ts'
import { polygonAreaSquareMetres } from '../../../src/geometry/polygon-area.ts'
import { type Area, intersectionOf, unionOf } from '../../../src/geometry/polygon-clipping.ts'
import type { Position } from '../../../src/geometry/position.ts'
import { reshapeObject } from '../../../src/operations/objects/reshape-object.ts'
import { splitArea } from '../../../src/operations/objects/split-area.ts'
import { entrance, estate, sector } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'
import { app, at, box, building, cornersOf, perimeter, ring } from './drawn.ts'

/** One sector above two that meet in the middle of its lower side. */
const three = () => [
  sector('top', { geometry: box(0, 500, 1000, 1000) }),
  sector('left', { geometry: box(0, 0, 400, 500) }),
  sector('right', { geometry: box(400, 0, 1000, 500) }),
]
/** These alone: no sector of the usual ones. */
const quarter = (...records: readonly AnyRecord[]) => {
  const it = anApp(withoutRecords(estate(...records), 'sector', ['nord']))
  return { ...it, now: () => it.store.read().estate }
}
const areasOf = ({ now }: ReturnType<typeof quarter>): readonly Area[] =>
  [...now().sector.values()].map(({ geometry }) => geometry)
const size = (area: Area | null): number => (area ? polygonAreaSquareMetres(area) : 0)
/** Square metres that two sectors share, and that lie between them in the whole. */
const misfit = (areas: readonly Area[]): number => {
  const whole = unionOf(areas)!
  const sum = areas.reduce((all, area) => all + size(area), 0)
  const holes = (whole.type === 'Polygon' ? [whole.coordinates] : whole.coordinates).reduce(
    (all, [, ...rings]) =>
      all + rings.reduce((of, hole) => of + size({ type: 'Polygon', coordinates: [hole] }), 0),
    0,
  )
  const shared = areas.flatMap((one, rank) =>
    areas.slice(rank + 1).map((two) => size(intersectionOf(one, two))),
  )
  return Math.abs(sum - size(whole)) + holes + Math.max(...shared)
}

describe('three sectors that meet on the middle of a side', () => {
  test('an end of the side moves: the corner on its middle follows, and nothing overlaps or gapes', async () => {
    const it = quarter(...three())
    const geometry = ring(at(0, 300), at(1000, 500), at(1000, 1000), at(0, 1000))
    await it.run(reshapeObject, { kind: 'sector', id: 'top', geometry })
    expect(cornersOf(it.now().sector.get('left')?.geometry)).toContainEqual(at(400, 380))
    expect(cornersOf(it.now().sector.get('right')?.geometry)).toContainEqual(at(400, 380))
    expect(misfit(areasOf(it))).toBeLessThan(1)
  })

  test('a corner put into the side and drawn out takes both neighbours along', async () => {
    const it = quarter(...three())
    const geometry = ring(at(0, 500), at(600, 300), at(1000, 500), at(1000, 1000), at(0, 1000))
    await it.run(reshapeObject, { kind: 'sector', id: 'top', geometry })
    expect(cornersOf(it.now().sector.get('right')?.geometry)).toContainEqual(at(600, 300))
    expect(misfit(areasOf(it))).toBeLessThan(1)
    await it.run(reshapeObject, { kind: 'sector', id: 'top', geometry: box(0, 500, 1000, 1000) })
    expect(misfit(areasOf(it))).toBeLessThan(1)
  })

  test('the corner where they meet moves: the long side opposite gets it', async () => {
    const it = quarter(...three())
    const geometry = ring(at(0, 0), at(400, 0), at(400, 650), at(0, 500))
    await it.run(reshapeObject, { kind: 'sector', id: 'left', geometry })
    expect(cornersOf(it.now().sector.get('top')?.geometry)).toContainEqual(at(400, 650))
    expect(cornersOf(it.now().sector.get('right')?.geometry)).toContainEqual(at(400, 650))
    expect(misfit(areasOf(it))).toBeLessThan(1)
  })

  test('a sector that was cut keeps its border with the neighbour that was not', async () => {
    const it = quarter(...three())
    await it.run(splitArea, { kind: 'sector', id: 'top', line: [at(700, 400), at(700, 1100)] })
    const small = [...it.now().sector.values()].at(-1)!
    const corners = cornersOf(small.geometry).map(
      ([lng, lat]): Position => [lng, lat < at(0, 600)[1] ? lat - 1e-4 : lat],
    )
    await it.run(reshapeObject, { kind: 'sector', id: small.id, geometry: ring(...corners) })
    expect(it.now().sector.get('right')?.edited).toEqual(['geometry'])
    expect(misfit(areasOf(it))).toBeLessThan(1)
  })

  test('a corner of the perimeter carries the corners of sectors on its sides; what is elsewhere is not touched', async () => {
    const it = quarter(perimeter(box(0, 0, 1000, 1000)), ...three())
    const geometry = ring(at(0, -100), at(1000, 0), at(1000, 1000), at(0, 1000))
    await it.run(reshapeObject, { kind: 'perimeter', id: 'priority', geometry })
    expect(cornersOf(it.now().sector.get('right')?.geometry)).toContainEqual(at(400, -60))
    expect(cornersOf(it.now().sector.get('left')?.geometry)).toContainEqual(at(0, -100))
    expect(it.now().sector.get('top')?.edited).toBeUndefined()
    expect(misfit(areasOf(it))).toBeLessThan(1)
  })

  test('any moves of any corners that are taken leave no overlap and no gap', async () => {
    const step = fc.integer({ min: -150, max: 150 })
    const move = fc.record({
      sector: fc.nat(2),
      corner: fc.nat(9),
      east: step,
      north: step,
      isNew: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 5 }), async (moves) => {
        const it = quarter(...three())
        for (const { sector: rank, corner, east, north, isNew } of moves) {
          const { id, geometry } = [...it.now().sector.values()][rank]!
          const corners = cornersOf(geometry)
          const here = corners[corner % corners.length]!
          const next = corners[(corner + 1) % corners.length]!
          const middle: Position = [(here[0] + next[0]) / 2, (here[1] + next[1]) / 2]
          const [lng, lat] = isNew ? middle : here
          const to: Position = [lng + east / 1e6, lat + north / 1e6]
          const drawn = isNew
            ? corners.toSpliced((corner % corners.length) + 1, 0, to)
            : corners.with(corner % corners.length, to)
          await it.run(reshapeObject, { kind: 'sector', id, geometry: ring(...drawn) })
        }
        expect(misfit(areasOf(it))).toBeLessThan(2)
      }),
      { numRuns: process.env.TOURNEE_LONG ? 1000 : 60 },
    )
  }, 60_000)
})

test('an entrance stays on its edge however far the edge is drawn', async () => {
  const { run, now } = app(
    building('b', box(0, 0, 1000, 200)),
    entrance('front', { building: 'b', at: at(500, 0) }),
    entrance('side', { building: 'b', at: at(1000, 100) }),
  )
  await run(reshapeObject, {
    kind: 'building',
    id: 'b',
    geometry: ring(at(0, -400), at(1000, -400), at(1000, 200), at(0, 200)),
  })
  const metres = (id: string): number =>
    nearestOnRing(now().building.get('b')!.geometry, now().entrance.get(id)!.at)!.metres
  expect(now().entrance.get('front')!.at).toEqual(at(500, -400))
  expect(metres('front')).toBeLessThan(0.02)
  expect(metres('side')).toBeLessThan(0.02)
})
