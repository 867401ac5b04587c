import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localProjection } from '../../src/geometry/local-projection.ts'
import { MONS } from './shapes.ts'

const GOLDEN = '../shared/hotspots-golden/projection.csv'

test.skipIf(!existsSync(GOLDEN))(`agrees with PROJ within 1 mm (needs ${GOLDEN})`, () => {
  const [header, ...lines] = readFileSync(GOLDEN, 'utf8').trim().split('\n')
  const names = header!.split(',')
  const { project } = localProjection([2.448, 48.937])
  expect(lines.length).toBe(50)
  for (const line of lines) {
    const row = Object.fromEntries(line.split(',').map((value, index) => [names[index], Number(value)]))
    const [x, y] = project([row.lon!, row.lat!])
    expect(Math.abs(x - row.tm_x!), line).toBeLessThan(0.001)
    expect(Math.abs(y - row.tm_y!), line).toBeLessThan(0.001)
  }
})

test('the centre is the origin, east is x and north is y', () => {
  const { project } = localProjection(MONS)
  const [x, y] = project(MONS)
  expect(Math.hypot(x, y)).toBeLessThan(1e-8)
  expect(project([MONS[0] + 0.001, MONS[1]])[0]).toBeGreaterThan(70)
  expect(project([MONS[0], MONS[1] + 0.001])[1]).toBeGreaterThan(111)
})

test('unproject undoes project', () => {
  const { project, unproject } = localProjection(MONS)
  fc.assert(
    fc.property(
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.double({ min: -2, max: 2, noNaN: true }),
      (east, north) => {
        const [lng, lat] = unproject(project([MONS[0] + east, MONS[1] + north]))
        expect(Math.abs(lng - MONS[0] - east)).toBeLessThan(1e-11)
        expect(Math.abs(lat - MONS[1] - north)).toBeLessThan(1e-11)
      },
    ),
  )
})
