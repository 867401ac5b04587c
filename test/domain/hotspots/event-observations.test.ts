import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanEvents } from '../../../src/domain/hotspots/clean-events.ts'
import { eventCells } from '../../../src/domain/hotspots/event-cells.ts'
import type { EventColumns } from '../../../src/domain/hotspots/event-columns.ts'
import { eventObservations } from '../../../src/domain/hotspots/event-observations.ts'
import { localProjection } from '../../../src/geometry/local-projection.ts'

type Row = readonly [day: number, lng: number, lat: number, code?: number]
const at = (rows: readonly Row[]): EventColumns => ({
  day: Int32Array.from(rows, ([day]) => day),
  at: { kind: 'positions', lngLat: Float64Array.from(rows.flatMap(([, lng, lat]) => [lng, lat])) },
  code: Uint16Array.from(rows, ([, , , code]) => code ?? 0),
  codes: ['', 'tag', 'waste'],
})
const named = (rows: readonly (readonly [day: number, place: string])[]): EventColumns => {
  const places = [...new Set(rows.map(([, place]) => place))]
  return {
    day: Int32Array.from(rows, ([day]) => day),
    at: { kind: 'places', places, place: Int32Array.from(rows, ([, place]) => places.indexOf(place)) },
    code: new Uint16Array(rows.length),
    codes: [''],
  }
}
const spread = (count: number): Row[] =>
  Array.from(
    { length: count },
    (_, rank): Row => [rank, 2.3 + (rank % 37) / 1000, 48.8 + (rank % 41) / 1000, 1],
  )

test('the same fact written twice is set aside; without a code two facts of a day are two', () => {
  const twice: Row[] = [
    [1, 2.3, 48.8, 1],
    [1, 2.3, 48.8, 1],
    [1, 2.3, 48.8, 2],
    [2, 2.3, 48.8, 1],
  ]
  expect(cleanEvents(at(twice))).toMatchObject({ setAside: { duplicate: 1 }, rows: Int32Array.of(0, 2, 3) })
  const uncoded: Row[] = [
    [1, 2.3, 48.8],
    [1, 2.3, 48.8],
  ]
  expect(cleanEvents(at(uncoded)).rows).toHaveLength(2)
})

test('a default position that holds an implausible share is set aside, a busy place is not', () => {
  const busy = [...spread(200), ...Array.from({ length: 8 }, (_, day): Row => [day, 2.31, 48.81, 2])]
  expect(cleanEvents(at(busy)).setAside.fallbackPoint).toBe(0)
  const fallen = [...spread(200), ...Array.from({ length: 60 }, (_, day): Row => [day, 2.3522, 48.8566, 2])]
  const { rows, setAside } = cleanEvents(at(fallen))
  expect(setAside.fallbackPoint).toBe(60)
  expect(rows).toHaveLength(200)
})

test('points far from all others are set aside', () => {
  const { setAside } = cleanEvents(at([...spread(200), [3, 2.3, 12, 1], [3, -61, 48.8, 1]]))
  expect(setAside.outside).toBe(2)
})

test('each point lies in the square cell that is named for it', () => {
  const point = fc.tuple(
    fc.double({ min: 2.3, max: 2.4, noNaN: true }),
    fc.double({ min: 48.8, max: 48.85, noNaN: true }),
  )
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 20, max: 500 }),
      (points, metres) => {
        const { names, middles, cellOf } = eventCells(Float64Array.from(points.flat()), metres)
        expect(new Set(names).size).toBe(names.length)
        points.forEach((position, rank) => {
          const { project } = localProjection(middles[cellOf[rank]!]!)
          const [x, y] = project(position)
          expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(metres / 2 + 0.5)
        })
      },
    ),
    { numRuns: 50 },
  )
  expect(eventCells(new Float64Array(0), 100).names).toEqual([])
})

test('named places keep their passages, and a place only passed is there with none noted', () => {
  const { observations } = eventObservations(
    named([
      [3, 'b'],
      [1, 'a'],
      [2, 'b'],
    ]),
    named([
      [5, 'c'],
      [1, 'b'],
      [1, 'a'],
    ]),
    100,
  )
  expect(observations.places).toEqual(['a', 'b', 'c'])
  expect([...observations.situations.day]).toEqual([1, 2, 3])
  expect([...observations.situations.place]).toEqual([0, 1, 1])
  expect([...observations.passages.day]).toEqual([1, 1, 5])
  expect([...observations.passages.place]).toEqual([0, 1, 2])
})

test('the order of rows changes nothing but the numbers of the rows', () => {
  const rows = spread(80)
  const one = eventObservations(at(rows), null, 100).observations
  const other = eventObservations(at([...rows].reverse()), null, 100).observations
  expect(other.places).toEqual(one.places)
  expect([...other.situations.day]).toEqual([...one.situations.day])
  expect([...other.situations.place]).toEqual([...one.situations.place])
})
