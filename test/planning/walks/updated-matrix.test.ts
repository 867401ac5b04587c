import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Position } from '../../../src/geometry/position.ts'
import { updatedMatrix } from '../../../src/planning/walks/updated-matrix.ts'
import { walkMatrix } from '../../../src/planning/walks/walk-matrix.ts'
import { walkNetwork } from '../../../src/planning/walks/walk-network.ts'
import { embeddedPoints, embeddedStreets } from '../embedded-problem.ts'
import { gridStreets, metresAt } from '../small-problem.ts'
import { anyStreets, done, joined, sameMatrix } from './weighted-grid.ts'

const spots: readonly Position[] = [
  [20, 5],
  [180, 0],
  [100, 130],
  [300, 220],
  [130, 300],
].map(([x, y]) => metresAt(x!, y!))
const grid = gridStreets(4)
const table = done(updatedMatrix(undefined, walkNetwork(grid), spots))
/** Rows computed for an edit of the table; throws when the matrix is not the full one. */
const rowsFor = (streets: typeof grid, points: readonly Position[]): number => {
  const network = walkNetwork(streets)
  const { matrix, rowsComputed, joints } = done(updatedMatrix(table, network, points))
  expect(sameMatrix(matrix, done(walkMatrix(network, joints)))).toBe(true)
  return rowsComputed
}

test('nothing changed costs no row, in whatever order the places and streets come', () => {
  expect(table.rowsComputed).toBe(spots.length)
  expect(rowsFor(grid, spots)).toBe(0)
  expect(rowsFor(grid.toReversed(), spots.toReversed())).toBe(0)
})

test('a place that came or moved costs its row, one that went none', () => {
  expect(rowsFor(grid, [...spots, metresAt(250, 100)])).toBe(1)
  expect(rowsFor(grid, spots.with(2, metresAt(100, 140)))).toBe(1)
  expect(rowsFor(grid, spots.slice(1))).toBe(0)
})

test('a street that no way used may go; one that serves a single place costs one row', () => {
  const nobody = { from: 'x', to: 'y', lengthMetres: 80, line: [metresAt(500, 500), metresAt(580, 500)] }
  expect(rowsFor([...grid, nobody], spots)).toBe(0)
  // A place at the end of an alley of two streets; the first of them is drawn longer.
  const alley = (lengthMetres: number) => [
    ...grid,
    { from: '3,3', to: 'bend', lengthMetres, line: [metresAt(300, 300), metresAt(400, 300)] },
    { from: 'bend', to: 'end', lengthMetres: 100, line: [metresAt(400, 300), metresAt(400, 400)] },
  ]
  const points = [...spots, metresAt(400, 350)]
  const first = done(updatedMatrix(undefined, walkNetwork(alley(100)), points))
  const second = done(updatedMatrix(first, walkNetwork(alley(120)), points))
  expect(second.rowsComputed).toBe(1)
  expect(second.matrix.decimetres[5]).toBe(first.matrix.decimetres[5]! + 200)
})

test('an updated matrix is the full one after any edit of streets and places', () => {
  const anySpots = fc.array(fc.tuple(fc.nat(320), fc.nat(320)), { minLength: 1, maxLength: 9 })
  let [saved, whole] = [0, 0]
  fc.assert(
    fc.property(
      anyStreets,
      anySpots,
      fc.array(
        fc.record({
          rank: fc.nat(23),
          slowness: fc.constantFrom(0, 0.8, 1, 2),
          reluctance: fc.constantFrom(1, 1.5),
        }),
        { maxLength: 2 },
      ),
      fc.array(fc.tuple(fc.nat(320), fc.nat(320)), { maxLength: 2 }),
      fc.nat(8),
      (streets, first, edits, more, dropped) => {
        const points = first.map(([x, y]) => metresAt(x, y))
        const then = done(updatedMatrix(undefined, walkNetwork(streets), points))
        const edited = streets.flatMap((street, rank) => {
          const edit = edits.find((each) => each.rank === rank)
          return edit?.slowness === 0 ? [] : [{ ...street, ...edit }]
        })
        const after = [
          ...points.filter((_, rank) => rank !== dropped),
          ...more.map(([x, y]) => metresAt(x, y)),
        ]
        const now = done(updatedMatrix(then, walkNetwork(edited), after))
        const { network, joints } = joined(edited, after)
        expect(sameMatrix(now.matrix, done(walkMatrix(network, joints)))).toBe(true)
        saved += after.length - now.rowsComputed
        whole += after.length
      },
    ),
    { numRuns: process.env.TOURNEE_LONG ? 2000 : 150 },
  )
  expect(saved).toBeGreaterThan(whole / 4)
})

test('in the embedded quarter a street made longer costs few rows', () => {
  const streets = embeddedStreets()
  const points = embeddedPoints('entrances').map(({ at }) => at)
  const before = done(updatedMatrix(undefined, walkNetwork(streets), points))
  const counts = [100, 700, 1500, 2300].map((rank) => {
    const edited = streets.map((street, at) =>
      at === rank ? { ...street, lengthMetres: street.lengthMetres + 60 } : street,
    )
    const network = walkNetwork(edited)
    const { matrix, rowsComputed, joints } = done(updatedMatrix(before, network, points))
    expect(sameMatrix(matrix, done(walkMatrix(network, joints)))).toBe(true)
    return rowsComputed
  })
  expect(Math.max(...counts)).toBeLessThan(points.length / 2)
})
