import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cheapestRank } from '../../../src/domain/week/cheapest-rank.ts'
import { distanceMetres } from '../../../src/geometry/distance.ts'
import type { Position } from '../../../src/geometry/position.ts'

const at = (metresEast: number): Position => [3.11 + metresEast / 70_800, 50.64]

test('a stop on the way goes between the two it lies between', () => {
  expect(cheapestRank([at(0), at(100), at(200), at(300)], at(150))).toBe(1)
  expect(cheapestRank([at(0), at(100), at(200), at(300)], at(50))).toBe(0)
})

test('a round without stops takes it between its two ends', () => {
  expect(cheapestRank([at(0), at(100)], at(500))).toBe(0)
})

test('no other rank makes the line shorter', () => {
  const position = fc.tuple(
    fc.double({ min: 3.1, max: 3.13, noNaN: true }),
    fc.double({ min: 50.63, max: 50.65, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.array(position, { minLength: 2, maxLength: 8 }), position, (path, point) => {
      const length = (rank: number): number => {
        const line = [...path.slice(0, rank + 1), point, ...path.slice(rank + 1)]
        return line.slice(1).reduce((sum, each, index) => sum + distanceMetres(line[index]!, each), 0)
      }
      const ranks = path.slice(1).map((_, rank) => length(rank))
      expect(length(cheapestRank(path, point))).toBeCloseTo(Math.min(...ranks), 6)
    }),
    { numRuns: process.env.TOURNEE_LONG ? 2000 : 100 },
  )
})
