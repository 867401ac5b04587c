import { rngOf } from '../../src/domain/rng.ts'
import { walkMatrix } from '../../src/planning/walks/walk-matrix.ts'
import { type Joint, walkNetwork } from '../../src/planning/walks/walk-network.ts'
import { embeddedStreets } from '../planning/embedded-problem.ts'
import { heapMatrix } from './heap-dijkstra.ts'
import type { BenchRow } from './heat.ts'
import { machine } from './machine.ts'

const PLACES = 400
const ROUNDS = 7

/**
 * The 400 × 400 walks of the embedded streets in milliseconds, beside a plain binary-heap Dijkstra on the same graph in
 * the same process; medians of turns taken one after the other. Throws when the two disagree.
 */
export const matrixBench = async (
  clock: () => number,
): Promise<{ readonly machine: unknown; readonly rows: readonly BenchRow[] }> => {
  const network = walkNetwork(embeddedStreets())
  const rng = rngOf(1)
  const joints = Array.from({ length: PLACES }, (): Joint => {
    const edge = rng.int(0, network.streets.length - 1)
    return { edge, offset: rng.int(0, network.edgeLength[edge]!), access: rng.int(0, 300) }
  })
  const ours: number[] = []
  const peer: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    let start = clock()
    const run = walkMatrix(network, joints)
    let next = run.next()
    while (!next.done) next = run.next()
    ours.push(clock() - start)
    start = clock()
    const truth = heapMatrix(network, joints)
    peer.push(clock() - start)
    if (!truth.every((length, index) => length === next.value!.decimetres[index]))
      throw new Error('the two matrices differ')
  }
  const [mine, plain] = [median(ours), median(peer)]
  return {
    machine: machine(),
    rows: [
      {
        name: `walk matrix, ${PLACES} × ${PLACES} on the embedded streets`,
        ours: rounded(mine),
        unit: 'ms',
        peers: { 'binary-heap Dijkstra': rounded(plain) },
        ratio: { 'binary-heap Dijkstra': rounded(plain / mine) },
      },
    ],
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
const rounded = (value: number): number => Math.round(value * 100) / 100
