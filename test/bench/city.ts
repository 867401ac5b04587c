import { rngOf } from '../../src/domain/rng.ts'
import type { PlanStreet } from '../../src/domain/week/plan-problem.ts'
import type { Position } from '../../src/geometry/position.ts'
import { walkNetwork } from '../../src/planning/walks/walk-network.ts'
import { territoryFlaws } from '../../src/quality/territory-flaws.ts'
import { bruteNetwork } from './brute-network.ts'
import { generatedCity } from './generated-city.ts'
import type { BenchRow } from './heat.ts'
import { machine } from './machine.ts'

const CITY = { streets: 100_000, buildings: 20_000, entrances: 5_000 }
const SEED = 1
const TURNS = 3
/** Places that the peer, which looks at every street, is timed on; then scaled to all. */
const SAMPLE = 50

/**
 * A generated city in milliseconds: the walk network ready, all entrances joined to it, all rules checked. Beside a plain
 * object of neighbours and a look at every street. Medians of turns; throws when the two find other distances.
 */
export const cityBench = async (
  clock: () => number,
): Promise<{ readonly machine: unknown; readonly rows: readonly BenchRow[] }> => {
  const city = generatedCity(CITY, SEED)
  const flawed = generatedCity(CITY, SEED, { flaws: true })
  const streets = [...city.street.values()].map(
    ({ from, to, lengthMetres, geometry }): PlanStreet => ({
      ...{ from, to, lengthMetres, line: geometry.coordinates },
    }),
  )
  // Off the edges of buildings by some metres, so that places are not all alike.
  const rng = rngOf(SEED)
  const places = [...city.entrance.values()].map(
    ({ at }): Position => [at[0] + rng.int(-50, 50) * 1e-6, at[1] + rng.int(-50, 50) * 1e-6],
  )
  const time = (turns: number, work: () => unknown): number => {
    const taken = Array.from({ length: turns }, () => {
      const start = clock()
      work()
      return clock() - start
    })
    return taken.sort((a, b) => a - b)[turns >> 1]!
  }

  const network = walkNetwork(streets)
  const peer = bruteNetwork(streets)
  const sample = places.filter((_, rank) => rank % Math.floor(places.length / SAMPLE) === 0)
  for (const at of sample) {
    const [ours, theirs] = [network.join(at)!.access / 10, peer.join(at)!]
    // The two planes differ, and ours counts decimetres.
    if (Math.abs(ours - theirs) > 0.1 + theirs / 1000)
      throw new Error(`joined at ${ours} m and at ${theirs} m`)
  }
  const built = time(TURNS, () => walkNetwork(streets))
  const joined = time(TURNS, () => {
    for (const at of places) network.join(at)
  })
  const peerBuilt = time(TURNS, () => bruteNetwork(streets))
  const peerJoined = time(1, () => {
    for (const at of sample) peer.join(at)
  })
  const all = (peerJoined * places.length) / sample.length
  const beside = (name: string, ours: number, plain: number): BenchRow => ({
    ...{ name, ours: rounded(ours), unit: 'ms' },
    peers: { 'plain objects': rounded(plain) },
    ratio: { 'plain objects': rounded(plain / ours) },
  })
  const alone = (name: string, ours: number, unit = 'ms'): BenchRow => ({
    ...{ name, ours: rounded(ours), unit, peers: {}, ratio: {} },
  })
  const { length: found } = territoryFlaws(flawed)
  return {
    machine: machine(),
    rows: [
      beside('city, walk network of 100,000 streets ready', built, peerBuilt),
      beside('city, 5,000 places joined to it', joined, all),
      beside('city, network ready and all places joined', built + joined, peerBuilt + all),
      alone(
        'city, rules checked, nothing wrong with streets and doors',
        time(TURNS, () => territoryFlaws(city)),
      ),
      alone(
        'city, rules checked, some of each flaw',
        time(TURNS, () => territoryFlaws(flawed)),
      ),
      alone('city, flaws found in the latter', found, 'flaws'),
    ],
  }
}

const rounded = (value: number): number => Math.round(value * 100) / 100
