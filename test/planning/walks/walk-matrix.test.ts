import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineLengthMetres } from '../../../src/geometry/line-length.ts'
import { walkLeg } from '../../../src/planning/walks/walk-leg.ts'
import { UNREACHABLE, type WalkMatrix, walkMatrix } from '../../../src/planning/walks/walk-matrix.ts'
import { type Joint, type WalkNetwork, walkNetwork } from '../../../src/planning/walks/walk-network.ts'
import { heapMatrix } from '../../bench/heap-dijkstra.ts'
import { embeddedPoints, embeddedStreets } from '../embedded-problem.ts'
import { gridStreets, metresAt } from '../small-problem.ts'

const matrixOf = (network: WalkNetwork, joints: readonly (Joint | undefined)[]): WalkMatrix => {
  const run = walkMatrix(network, joints)
  for (;;) {
    const next = run.next()
    if (next.done) return next.value
  }
}

test('a place joins the nearest point of a street, not only its ends', () => {
  const network = walkNetwork(gridStreets(3))
  expect(network.join(metresAt(130, 7))).toEqual({ edge: expect.any(Number), offset: 300, access: 70 })
  expect(network.join(metresAt(5000, 0))).toBeUndefined()
})

test('walks follow the streets, along one street or round the corner', () => {
  const network = walkNetwork(gridStreets(3))
  const joints = [
    [30, 0],
    [80, 0],
    [100, 60],
    [9000, 9000],
  ].map(([x, y]) => network.join(metresAt(x!, y!)))
  const { decimetres, size } = matrixOf(network, joints)
  expect(decimetres[1]).toBe(500)
  expect(decimetres[2]).toBe(1300)
  expect(decimetres[size + 2]).toBe(800)
  expect(decimetres[3]).toBe(UNREACHABLE)
})

test('the matrix equals that of a plain Dijkstra on any broken grid', () => {
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
      fc.array(fc.tuple(fc.nat(400), fc.nat(400)), { minLength: 1, maxLength: 8 }),
      (kept, points) => {
        const network = walkNetwork(gridStreets(5).filter((_, rank) => kept[rank] || rank % 4 === 0))
        const joints = points.flatMap(([x, y]) => network.join(metresAt(x, y)) ?? [])
        const truth = heapMatrix(network, joints)
        const found = matrixOf(network, joints).decimetres
        expect([...found]).toEqual([...truth].map((length) => Math.min(length, UNREACHABLE)))
      },
    ),
  )
})

test('drawn ways in the embedded quarter are as long as the matrix says', () => {
  const network = walkNetwork(embeddedStreets())
  const points = embeddedPoints('entrances')
    .filter((_, rank) => rank % 9 === 0)
    .map(({ at }) => ({ at, joint: network.join(at) }))
  const { decimetres, size } = matrixOf(
    network,
    points.map(({ joint }) => joint),
  )
  const leg = walkLeg(network)
  points.forEach((start, from) => {
    points.forEach((goal, to) => {
      if (from === to) return
      const { line } = leg(start, goal)
      expect(line[0]).toEqual(start.at)
      expect(line.at(-1)).toEqual(goal.at)
      expect(Math.abs(lineLengthMetres(line) - decimetres[from * size + to]! / 10)).toBeLessThan(1)
    })
  })
})
