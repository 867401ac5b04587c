import { rngOf } from '../../src/domain/rng.ts'
import type { PlanStreet } from '../../src/domain/week/plan-problem.ts'
import { localProjection } from '../../src/geometry/local-projection.ts'
import { walkMatrix } from '../../src/planning/walks/walk-matrix.ts'
import { walkNetwork } from '../../src/planning/walks/walk-network.ts'

/**
 * A generated week as anybody's solver can read it. Node 0 is where rounds begin and end, node `i` is stop `i − 1`. All in
 * whole seconds on one clock, 0 to `roundSeconds`, that all rounds share.
 */
export type SyntheticWeek = {
  readonly name: string
  readonly nodes: number
  /** Row by row, symmetric. */
  readonly seconds: Int32Array
  readonly rounds: number
  readonly roundSeconds: number
  readonly service: readonly number[]
  /** 1 to 100; all 100 where every stop must be made. */
  readonly prize: readonly number[]
  readonly mustServe: boolean
  /** The first and the last second at which a stop may begin. */
  readonly windows: readonly (readonly [open: number, close: number] | undefined)[]
}

const COLUMNS = 40
const ROWS = 25
const PITCH = 60
const METRES_PER_MINUTE = 70
const ROUND_SECONDS = 150 * 60

/**
 * Two weeks of a seed, on a walk network of 1 000 nodes: a bent grid of 60 m, 1.4 × 2.3 km, one street in eight taken out
 * where that cuts nothing off. 250 stops of 1 to 3 minutes, all of them to be made; and 400 stops of 3 to 5 minutes with
 * prizes from 1 to 100 and, for one in five, a window of 45 minutes: more than ten rounds of 150 minutes can hold.
 */
export const syntheticWeeks = (seed: number): readonly SyntheticWeek[] => [
  syntheticWeek(`week-250-seed${seed}`, seed, 250, [1, 3], true),
  syntheticWeek(`week-400-prizes-seed${seed}`, seed, 400, [3, 5], false),
]

function syntheticWeek(
  name: string,
  seed: number,
  stops: number,
  [shortest, longest]: readonly [number, number],
  mustServe: boolean,
): SyntheticWeek {
  const rng = rngOf(seed * 100 + stops)
  const { streets, inAStreet } = streetsOf(rng)
  const network = walkNetwork(streets)
  const joints = [network.join(streets[inAStreet]!.line[0]!)!]
  for (let stop = 0; stop < stops; stop++) {
    const edge = rng.int(0, streets.length - 1)
    joints.push({ edge, offset: rng.int(0, network.edgeLength[edge]!), access: rng.int(30, 200) })
  }
  const run = walkMatrix(network, joints)
  let next = run.next()
  while (!next.done) next = run.next()
  const seconds = Int32Array.from(next.value.decimetres, (length) =>
    Math.round((length * 6) / METRES_PER_MINUTE),
  )
  const range = Array.from({ length: stops }, (_, stop) => stop)
  const service = range.map(() => 60 * rng.int(shortest, longest))
  return {
    ...{ name, nodes: stops + 1, seconds, rounds: 10, roundSeconds: ROUND_SECONDS, service, mustServe },
    prize: range.map(() => (mustServe ? 100 : rng.int(1, 100))),
    windows: range.map((stop) => {
      const open = 60 * rng.int(15, 90)
      return !mustServe && stop % 5 === 0 ? [open, open + 45 * 60] : undefined
    }),
  }
}

/** The streets, and one near the middle. */
function streetsOf(rng: ReturnType<typeof rngOf>): { streets: PlanStreet[]; inAStreet: number } {
  const { unproject } = localProjection([3.11, 50.64])
  const corner = Array.from({ length: COLUMNS * ROWS }, (_, node) => {
    const [x, y] = [node % COLUMNS, Math.floor(node / COLUMNS)]
    return [x * PITCH + rng.int(-15, 15), y * PITCH + rng.int(-15, 15)] as const
  })
  const pairs: (readonly [number, number])[] = []
  for (let node = 0; node < corner.length; node++) {
    if (node % COLUMNS < COLUMNS - 1) pairs.push([node, node + 1])
    if (node + COLUMNS < corner.length) pairs.push([node, node + COLUMNS])
  }
  // A tree over shuffled streets keeps all nodes together; of the others one in four goes: an eighth of all.
  const root = corner.map((_, node) => node)
  const find = (node: number): number => (root[node] === node ? node : find(root[node]!))
  for (let i = pairs.length - 1; i > 0; i--) {
    const j = rng.int(0, i)
    const kept = pairs[i]!
    pairs[i] = pairs[j]!
    pairs[j] = kept
  }
  const kept = pairs.filter(([a, b]) => {
    const [x, y] = [find(a), find(b)]
    if (x !== y) root[x] = y
    return x !== y || rng.int(1, 4) > 1
  })
  const middle = Math.floor(ROWS / 2) * COLUMNS + COLUMNS / 2
  return {
    streets: kept.map(([a, b]) => {
      const [from, to] = [corner[a]!, corner[b]!]
      const metres = Math.hypot(from[0] - to[0], from[1] - to[1]) * (1 + rng.int(0, 10) / 100)
      return {
        ...{ from: String(a), to: String(b), lengthMetres: Math.round(metres * 10) / 10 },
        line: [unproject([...from]), unproject([...to])],
      }
    }),
    inAStreet: kept.findIndex(([a, b]) => a === middle || b === middle),
  }
}
