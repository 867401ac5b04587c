import fc from 'fast-check'
import { expect, test } from 'vitest'
import { walkLeg } from '../../../src/planning/walks/walk-leg.ts'
import { UNREACHABLE, walkMatrix } from '../../../src/planning/walks/walk-matrix.ts'
import { walkNetwork } from '../../../src/planning/walks/walk-network.ts'
import { heapMatrix } from '../../bench/heap-dijkstra.ts'
import { gridStreets, metresAt } from '../small-problem.ts'
import { anyStreets, done, everyWay, joined } from './weighted-grid.ts'

const anyPoints = fc.array(fc.tuple(fc.nat(320), fc.nat(320)), { minLength: 1, maxLength: 7 })
const at = ([x, y]: readonly [number, number]) => metresAt(x, y)

test('steps take their time, private ways are walked around but take no longer', () => {
  const square = gridStreets(2)
  const pair = (change: object) => {
    const network = walkNetwork(
      square.map((street, rank) => (rank === 0 ? { ...street, ...change } : street)),
    )
    const points = [metresAt(0, 0), metresAt(100, 0)].map((at) => ({ at, joint: network.join(at) }))
    const { decimetres } = done(
      walkMatrix(
        network,
        points.map(({ joint }) => joint),
      ),
    )
    return { time: decimetres[1], length: walkLeg(network)(points[0]!, points[1]!).length }
  }
  expect(pair({})).toEqual({ time: 1000, length: 1000 })
  expect(pair({ slowness: 2 })).toEqual({ time: 2000, length: 1000 })
  expect(pair({ slowness: 4 })).toEqual({ time: 3000, length: 3000 })
  expect(pair({ reluctance: 2.9 })).toEqual({ time: 1000, length: 1000 })
  expect(pair({ reluctance: 3.1 })).toEqual({ time: 3000, length: 3000 })
})

test('costs, times and lengths equal those of all ways compared, on any weighted grid', () => {
  fc.assert(
    fc.property(anyStreets, anyPoints, (streets, spots) => {
      const points = spots.map(at)
      const { network, joints } = joined(streets, points)
      const matrix = done(walkMatrix(network, joints))
      const truth = everyWay(network, joints)
      const leg = walkLeg(network)
      for (let i = 0; i < points.length; i++)
        for (let j = 0; j < points.length; j++) {
          if (i === j) continue
          const [cost, time, length] = truth[i]![j]!.map((each) => Math.min(each, UNREACHABLE))
          const cell = i * points.length + j
          const drawn = leg({ at: points[i]!, joint: joints[i] }, { at: points[j]!, joint: joints[j] })
          expect([matrix.costs[cell], matrix.decimetres[cell], drawn.length]).toEqual([cost, time, length])
        }
    }),
    { numRuns: process.env.TOURNEE_LONG ? 1000 : 60 },
  )
})

test('a network too wide to be contracted whole keeps a core, and the same lengths', () => {
  const network = walkNetwork(gridStreets(32))
  const joints = Array.from({ length: 30 }, (_, rank) => ({
    ...{ edge: (rank * 397) % network.streets.length, offset: (rank * 211) % 1000, access: rank },
  }))
  expect([...done(walkMatrix(network, joints)).decimetres]).toEqual([...heapMatrix(network, joints)])
})
