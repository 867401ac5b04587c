import { rngOf } from '../../src/domain/rng.ts'
import type { PlanStreet } from '../../src/domain/week/plan-problem.ts'
import { updatedMatrix } from '../../src/planning/walks/updated-matrix.ts'
import { type WalkMatrix, walkMatrix } from '../../src/planning/walks/walk-matrix.ts'
import { type Joint, type WalkNetwork, walkNetwork } from '../../src/planning/walks/walk-network.ts'
import { embeddedStreets } from '../planning/embedded-problem.ts'
import { heapMatrix } from './heap-dijkstra.ts'
import type { BenchRow } from './heat.ts'
import { machine } from './machine.ts'
import { type PathLibrary, pathLibraries } from './path-libraries.ts'
import { thousandNodes } from './thousand-nodes.ts'

const PLACES = 400
const TURNS = 7
/** Nodes that the libraries are asked for ways between; then scaled to all places. */
const SAMPLE = 40
const SCALE = PLACES / SAMPLE

/**
 * Walk matrices in milliseconds: 400 × 400 places on the embedded streets, plain and with steps and private ways, beside a
 * binary-heap Dijkstra; after one edit, beside the whole; and 400 × 400 nodes of a made network of 1 000, beside
 * that Dijkstra and three libraries, which are asked for 40 × 40 and scaled: all three cost the same for each source or pair. Ours counts its contraction of the network each time. All in one process, medians of
 * turns taken one after the other; throws when two disagree.
 */
export const matrixBench = async (
  clock: () => number,
): Promise<{ readonly machine: unknown; readonly rows: readonly BenchRow[] }> => {
  const time = <T>(work: () => T): readonly [ms: number, result: T] => {
    const start = clock()
    const result = work()
    return [clock() - start, result]
  }
  const plain = embeddedStreets()
  const weighted = plain.map(
    (street, rank): PlanStreet => ({
      ...street,
      ...(rank % 10 === 0 && { slowness: 2 }),
      ...(rank % 7 === 0 && { reluctance: 1.5 }),
    }),
  )
  const rows = [
    besideHeap(
      time,
      `walk matrix, ${PLACES} × ${PLACES} on the embedded streets`,
      walkNetwork(plain),
      PLACES,
    ),
    besideHeap(time, 'the same with steps and private ways', walkNetwork(weighted), PLACES),
    afterAnEdit(time, plain),
    besideLibraries(time),
  ]
  return { machine: machine(), rows }
}

type Timer = <T>(work: () => T) => readonly [ms: number, result: T]

function besideHeap(time: Timer, name: string, network: WalkNetwork, places: number): BenchRow {
  const joints = someJoints(network, places)
  const [ours, peer]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < TURNS; turn++) {
    // A copy is contracted anew.
    const [mine, matrix] = time(() => whole({ ...network }, joints))
    const [plain, truth] = time(() => heapMatrix(network, joints))
    ours.push(mine)
    peer.push(plain)
    if (!truth.every((cost, index) => cost === matrix.costs[index]))
      throw new Error(`${name}: two matrices differ`)
  }
  return row(name, median(ours), { 'binary-heap Dijkstra': median(peer) })
}

function afterAnEdit(time: Timer, streets: readonly PlanStreet[]): BenchRow {
  const network = walkNetwork(streets)
  const points = someJoints(network, PLACES).map(({ edge }) => streets[edge]!.line[0]!)
  const before = finished(updatedMatrix(undefined, network, points))
  const [ours, peer, computed]: [number[], number[], number[]] = [[], [], []]
  for (let turn = 0; turn < TURNS; turn++) {
    const longer = (turn * 353 + 200) % streets.length
    const edited = walkNetwork(
      streets.map((street, rank) =>
        rank === longer ? { ...street, lengthMetres: street.lengthMetres + 40 } : street,
      ),
    )
    const [mine, after] = time(() => finished(updatedMatrix(before, edited, points)))
    const [full, truth] = time(() => finished(updatedMatrix(undefined, { ...edited }, points)))
    ours.push(mine)
    peer.push(full)
    computed.push(after.rowsComputed)
    if (!truth.matrix.costs.every((cost, index) => cost === after.matrix.costs[index]))
      throw new Error('an updated matrix differs from the whole one')
  }
  const name = `after one street of it changed, ${median(computed)} rows of ${PLACES} computed`
  return row(name, median(ours), { 'all rows': median(peer) })
}

function besideLibraries(time: Timer): BenchRow {
  const streets = thousandNodes(1)
  const network = walkNetwork(streets)
  const ids = [...new Set(streets.flatMap(({ from, to }) => [from, to]))]
  const nodes = Array.from({ length: PLACES }, (_, rank) => ids[(rank * 577) % ids.length]!)
  const joints = nodes.map((node): Joint => {
    const edge = streets.findIndex(({ from, to }) => from === node || to === node)
    return { edge, offset: streets[edge]!.from === node ? 0 : network.edgeLength[edge]!, access: 0 }
  })
  const ours: number[] = []
  const peers: Record<string, number[]> = { 'binary-heap Dijkstra': [] }
  const libraries = pathLibraries(streets)
  const [, { costs }] = time(() => whole(network, joints))
  const sample = nodes.slice(0, SAMPLE)
  for (const library of libraries) agrees(library, sample, costs)
  for (let turn = 0; turn < TURNS; turn++) {
    ours.push(time(() => whole({ ...network }, joints))[0])
    peers['binary-heap Dijkstra']!.push(time(() => heapMatrix(network, joints))[0])
  }
  // Slow enough for one turn after the one that warmed them up.
  for (const { name, run, by } of libraries)
    peers[name] = [time(() => run(sample))[0] * (by === 'source' ? SCALE : SCALE ** 2)]
  return row(
    `walk matrix, ${PLACES} × ${PLACES} nodes of a made network of ${ids.length}; libraries scaled from ${SAMPLE} × ${SAMPLE}`,
    median(ours),
    Object.fromEntries(Object.entries(peers).map(([name, values]) => [name, median(values)])),
  )
}

/** Asks a library for ways that are known, which also warms it up. */
function agrees({ name, metres }: PathLibrary, nodes: readonly string[], costs: Int32Array): void {
  for (let rank = 1; rank < nodes.length; rank++) {
    const theirs = metres(nodes[0]!, nodes[rank]!)
    if (!(Math.abs(theirs - costs[rank]! / 10) < 0.1))
      throw new Error(`${name}: ${theirs} m where ours is ${costs[rank]! / 10} m`)
  }
}

function someJoints(network: WalkNetwork, count: number): Joint[] {
  const rng = rngOf(1)
  return Array.from({ length: count }, () => {
    const edge = rng.int(0, network.streets.length - 1)
    return { edge, offset: rng.int(0, network.edgeLength[edge]!), access: rng.int(0, 300) }
  })
}

const whole = (network: WalkNetwork, joints: readonly Joint[]): WalkMatrix =>
  finished(walkMatrix(network, joints))

function finished<T>(run: Generator<void, T>): T {
  let next = run.next()
  while (!next.done) next = run.next()
  return next.value
}

const row = (name: string, ours: number, peers: Readonly<Record<string, number>>): BenchRow => ({
  ...{ name, ours: rounded(ours), unit: 'ms' },
  peers: Object.fromEntries(Object.entries(peers).map(([peer, value]) => [peer, rounded(value)])),
  ratio: Object.fromEntries(Object.entries(peers).map(([peer, value]) => [peer, rounded(value / ours)])),
})
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
const rounded = (value: number): number => Math.round(value * 100) / 100
