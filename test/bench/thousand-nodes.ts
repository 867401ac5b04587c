import { rngOf } from '../../src/domain/rng.ts'
import type { PlanStreet } from '../../src/domain/week/plan-problem.ts'
import { localProjection } from '../../src/geometry/local-projection.ts'
import type { Position } from '../../src/geometry/position.ts'

const [WIDE, HIGH, APART] = [40, 25, 80]

/**
 * A made walk network of 1 000 nodes: crossings of a bent grid some 80 m apart, one street in eight gone but for a comb
 * that keeps it whole, streets straight and of whole decimetres, at most a tenth longer than the crow flies.
 */
export const thousandNodes = (seed: number): PlanStreet[] => {
  const rng = rngOf(seed)
  const { unproject } = localProjection([3.11, 50.64])
  const spots = Array.from({ length: WIDE * HIGH }, (_, node) => {
    const bent = () => rng.int(-250, 250) / 10
    return [(node % WIDE) * APART + bent(), Math.floor(node / WIDE) * APART + bent()] as const
  })
  const at = spots.map((spot): Position => unproject(spot))
  const streets: PlanStreet[] = []
  const join = (a: number, b: number) => {
    const [[x1, y1], [x2, y2]] = [spots[a]!, spots[b]!]
    const lengthMetres = Math.round(Math.hypot(x2 - x1, y2 - y1) * (10 + rng.int(0, 100) / 100)) / 10
    streets.push({ from: `n${a}`, to: `n${b}`, lengthMetres, line: [at[a]!, at[b]!] })
  }
  for (let node = 0; node < spots.length; node++) {
    const [x, y] = [node % WIDE, Math.floor(node / WIDE)]
    if (x + 1 < WIDE && (y === 0 || rng.int(0, 7) > 0)) join(node, node + 1)
    if (y + 1 < HIGH) join(node, node + WIDE)
  }
  return streets
}
