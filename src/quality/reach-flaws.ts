import type { Flaw } from '../domain/flaw.ts'
import { flawOf } from './flaw-of.ts'
import type { Ground } from './ground.ts'
import { missingLinks } from './missing-link.ts'

/**
 * What the streets don't lead to from where rounds start: places, pieces of the network, and the start places
 * themselves. A place on the main piece is taken as reached even when a start is not on it: the flaw is then the start's.
 */
export function* reachFlaws(ground: Ground): Generator<Flaw> {
  const { estate, entrances, publicPlaces, starts, walk } = ground
  if (walk.main === undefined) return
  const reached = new Set<number | undefined>([walk.main])
  for (const { id, kind, at } of starts) {
    const island = walk.islandAt(at)
    if (island !== walk.main)
      yield flawOf({
        ...{ rule: 'start-place-off-network', kind, object: id, at, severity: 'error' },
        params: { joined: island === undefined ? 0 : 1 },
      })
    if (island !== undefined) reached.add(island)
  }
  for (const { kind, id, at } of [...entrances, ...publicPlaces]) {
    const island = walk.islandAt(at)
    if (island !== undefined && reached.has(island)) continue
    yield flawOf({
      ...{ rule: 'entrance-unreachable', kind, object: id, at, severity: 'error' },
      params: { joined: island === undefined ? 0 : 1 },
    })
  }
  const linkOf = missingLinks(estate, walk)
  for (const [rank, island] of walk.islands.entries()) {
    if (rank === walk.main) continue
    // At the edge of what was read, ends of streets that nothing hangs on are nobody's concern.
    const isSeen = island.streets.some(({ geometry }) => geometry.coordinates.some(ground.isInside))
    if (island.places === 0 && !isSeen) continue
    const first = island.streets.reduce((least, street) => (street.id < least.id ? street : least))
    yield flawOf({
      ...{ rule: 'network-island', kind: 'street', object: first.id },
      at: first.geometry.coordinates[first.geometry.coordinates.length >> 1]!,
      lines: island.streets.map(({ geometry }) => geometry.coordinates),
      severity: island.places > 0 ? 'error' : 'remark',
      params: {
        ...{ metres: Math.round(island.metres), places: island.places, streets: island.streets.length },
      },
      repair: linkOf(rank),
    })
  }
}
