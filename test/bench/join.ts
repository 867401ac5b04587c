import type { PostalAddress } from '../../src/domain/address.ts'
import type { LinkageRequest } from '../../src/domain/linkage.ts'
import { areasNear } from '../../src/geometry/areas-near.ts'
import { pointsNear } from '../../src/geometry/points-near.ts'
import { linkSources } from '../../src/linkage/link-sources.ts'
import type { BenchRow } from './heat.ts'
import { type JoinScore, joinCase, ofRole, scoreOf } from './join-case.ts'
import { machine } from './machine.ts'

type Row = Omit<BenchRow, 'ratio'>

const SIZE = { addresses: 100_000, buildings: 20_000, holdings: 5_000, housings: 30_000 }
const NEAREST_METRES = 50

/**
 * The linkage of 100 000 addresses, 20 000 buildings, 5 000 doors of lists and 30 000 lines of the register, generated
 * from a seed with their truth: seconds, memory, precision, recall, share of doubtful; beside two plain joins in the
 * same process, of equal texts and of the nearest position.
 */
export const joinBench = async (
  clock: () => number,
  seed = 1,
): Promise<{ readonly machine: unknown; readonly rows: readonly BenchRow[] }> => {
  const { request, truth } = joinCase(seed, SIZE)
  const [linked, seconds, memory, processor] = timed(clock, () => linkSources(request))
  const [same, sameSeconds] = timed(clock, () => sameText(request))
  const [nearest, nearestSeconds] = timed(clock, () => nearestAddress(request))
  const [ground, groundSeconds] = timed(clock, () => nearestFootprint(request, linked.links))
  const address = scoreOf(ofRole(linked.links, 'address'), truth.address)
  const footprint = scoreOf(ofRole(linked.links, 'footprint'), truth.footprint)
  const texts = scoreOf(same, truth.address)
  const places = scoreOf(nearest, truth.address)
  const grounds = scoreOf(ground, truth.footprint)
  const rows: Row[] = [
    {
      name: 'join, 100,000 addresses and 20,000 buildings',
      ours: rounded(seconds),
      unit: 's',
      peers: {
        'same text': rounded(sameSeconds),
        'nearest position': rounded(nearestSeconds + groundSeconds),
      },
    },
    { name: 'join, time of the processor', ours: rounded(processor), unit: 's', peers: {} },
    { name: 'join, greatest memory of the process', ours: Math.round(memory), unit: 'MB', peers: {} },
  ]
  for (const measure of ['precision', 'recall', 'doubtful'] as const satisfies readonly (keyof JoinScore)[]) {
    rows.push({
      name: `join to addresses, ${measure}`,
      ours: rounded(address[measure]),
      unit: 'share',
      peers: { 'same text': rounded(texts[measure]), 'nearest position': rounded(places[measure]) },
    })
    rows.push({
      name: `join to buildings, ${measure}`,
      ours: rounded(footprint[measure]),
      unit: 'share',
      peers: { 'nearest position': rounded(grounds[measure]) },
    })
  }
  return { machine: machine(), rows: rows.map(withRatio) }
}

/** Each peer's figure over ours, as in the other benchmarks. */
const withRatio = (row: Row): BenchRow => ({
  ...row,
  ratio: Object.fromEntries(
    Object.entries(row.peers).map(([peer, value]) => [peer, rounded(value / row.ours)]),
  ),
})

/** Value, seconds, greatest resident memory so far in MB, seconds of the processor. */
function timed<Value>(clock: () => number, work: () => Value): [Value, number, number, number] {
  const before = process.cpuUsage()
  const start = clock()
  const value = work()
  const seconds = (clock() - start) / 1000
  const memory = Math.max(process.resourceUsage().maxRSS / 1024, process.memoryUsage().rss / 1024 ** 2)
  const { user, system } = process.cpuUsage(before)
  return [value, seconds, memory, (user + system) / 1e6]
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000

const textOf = ({ number, suffix, street, commune, insee }: PostalAddress, byCode: boolean): string =>
  `${number} ${suffix} ${street}|${byCode ? insee : commune}`.toLowerCase().replace(/\s+/g, ' ')

/** The same number, suffix, street and commune (by code, else by name), but for case. */
function sameText({ addresses, holdings, housings }: LinkageRequest) {
  const known = new Map(
    addresses.flatMap((address) => [
      [textOf(address, true), `address:${address.id}`],
      [textOf(address, false), `address:${address.id}`],
    ]),
  )
  return [...holdings, ...housings].map((line) => ({
    from: `${line.kind}:${line.id}`,
    to: known.get(textOf(line, line.insee !== '')) ?? null,
  }))
}

function nearestAddress({ addresses, holdings, housings }: LinkageRequest) {
  const near = pointsNear(addresses.map(({ at }) => at))
  return [...holdings, ...housings].map(({ kind, id, at }) => {
    const [first] = at ? near(at, NEAREST_METRES, 1) : []
    return { from: `${kind}:${id}`, to: first ? `address:${addresses[first.rank]!.id}` : null }
  })
}

/** For the places that ours decided on, so that both are judged on the same. */
function nearestFootprint(request: LinkageRequest, links: Parameters<typeof ofRole>[0]) {
  const { addresses, holdings, housings, footprints } = request
  const places = new Map(
    [...addresses, ...holdings, ...housings].map(({ kind, id, at }) => [`${kind}:${id}`, at]),
  )
  const near = areasNear(footprints.map(({ geometry }) => geometry))
  return ofRole(links, 'footprint').map(({ from }) => {
    const [first] = near(places.get(from)!, NEAREST_METRES)
    return { from, to: first ? `footprint:${footprints[first.rank]!.id}` : null }
  })
}
