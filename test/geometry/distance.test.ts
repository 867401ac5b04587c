import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceMetres } from '../../src/geometry/distance.ts'
import { lineLengthMetres } from '../../src/geometry/line-length.ts'
import { localProjection } from '../../src/geometry/local-projection.ts'
import { MONS, rectangle } from './shapes.ts'

const GOLDEN = '../shared/hotspots-golden/projection.csv'

test.skipIf(!existsSync(GOLDEN))(`agrees with the geodesics of PROJ (needs ${GOLDEN})`, () => {
  const [header, ...lines] = readFileSync(GOLDEN, 'utf8').trim().split('\n')
  const names = header!.split(',')
  let near = 0
  for (const line of lines) {
    const row = Object.fromEntries(line.split(',').map((value, index) => [names[index], Number(value)]))
    const truth = row.geodesic_to_centre_m!
    if (truth > 50_000) continue
    const found = distanceMetres([2.448, 48.937], [row.lon!, row.lat!])
    expect(Math.abs(found - truth), line).toBeLessThan(Math.max(0.001, truth * 1e-5))
    near++
  }
  expect(near).toBeGreaterThan(20)
})

test('distance in the quarter is that of the plane', () => {
  const { unproject } = localProjection(MONS)
  const metre = fc.integer({ min: -1500, max: 1500 })
  fc.assert(
    fc.property(metre, metre, metre, metre, (x1, y1, x2, y2) => {
      const found = distanceMetres(unproject([x1, y1]), unproject([x2, y2]))
      expect(Math.abs(found - Math.hypot(x2 - x1, y2 - y1))).toBeLessThan(0.001)
    }),
  )
})

test('a line is as long as its sides together, a point or nothing has no length', () => {
  expect(lineLengthMetres(rectangle(0, 0, 300, 200))).toBeCloseTo(1000, 3)
  expect(lineLengthMetres([MONS])).toBe(0)
  expect(lineLengthMetres([])).toBe(0)
})
