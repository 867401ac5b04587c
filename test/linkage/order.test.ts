import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Building } from '../../src/domain/building.ts'
import type { Door } from '../../src/domain/door.ts'
import type { Entrance } from '../../src/domain/entrance.ts'
import type { Link } from '../../src/domain/link.ts'
import type { LinkageRequest } from '../../src/domain/linkage.ts'
import type { RnbBuilding } from '../../src/domain/rnb-building.ts'
import { rngOf } from '../../src/domain/rng.ts'
import { linkSources } from '../../src/linkage/link-sources.ts'
import { joinCase } from '../bench/join-case.ts'

const numRuns = process.env.TOURNEE_LONG ? 200 : 8
const timeout = 300_000
const SIZE = { addresses: 260, buildings: 90, holdings: 60, housings: 90 }

/** A small town with doors, a register, sources retired, a person's words, edited and hand-made objects. */
const messy = (seed: number): LinkageRequest => {
  const { request, truth } = joinCase(seed, SIZE)
  const rng = rngOf(seed + 7)
  const some = (share: number): boolean => rng.unit() < share
  const first = linkSources(request)
  const rnbBuildings = request.footprints
    .filter(() => some(0.3))
    .map(
      ({ id, geometry }): RnbBuilding => ({
        kind: 'rnbBuilding',
        id: `RNB${id}`,
        source: 'RNB',
        precision: 'official',
        at: (geometry.coordinates[0] as readonly (readonly [number, number])[])[0]!,
        addresses: [...truth.footprint]
          .filter(([, to]) => to === `footprint:${id}`)
          .map(([from]) => from.slice(8)),
        standing: some(0.9),
      }),
    )
  const doors = request.addresses
    .filter(() => some(0.3))
    .map(
      ({ id, at, number }): Door => ({
        kind: 'door',
        id: `door-${id}`,
        source: 'OpenStreetMap',
        precision: 'surveyed',
        at,
        ...(some(0.5) && { label: number }),
      }),
    )
  const retire = <Item extends object>(item: Item): Item =>
    some(0.08) ? { ...item, retired: '2026-05-05' } : item
  const settle = (link: Link): Link => {
    if (!some(0.2)) return link
    const [best] = link.candidates
    return some(0.5) && best
      ? { ...link, state: 'accepted', to: best.to }
      : { ...link, state: 'set-aside', to: null }
  }
  const keep = (entrance: Entrance): Entrance => {
    if (some(0.1)) return { ...entrance, edited: ['number'], number: 'main' }
    if (!some(0.2)) return entrance
    const { holding: _holding, housing: _housing, ...rest } = entrance
    return { ...rest, id: `hand-${entrance.id}` }
  }
  const drawn = request.footprints
    .filter(() => some(0.08))
    .map(
      ({ id, geometry }): Building => ({
        kind: 'building',
        id: `drawn-${id}`,
        source: 'main',
        precision: some(0.3) ? 'demonstration' : 'surveyed',
        landlord: 'landlord-1',
        name: 'Dessiné',
        dwellings: 4,
        geometry,
        ...(some(0.2) && { demolished: '2026-04-04' }),
      }),
    )
  return {
    ...request,
    rnbBuildings,
    doors,
    addresses: request.addresses.map(retire),
    footprints: request.footprints.map(retire),
    holdings: request.holdings.map(retire),
    housings: request.housings.map(retire),
    links: first.links.map(settle),
    entrances: first.entrances.filter(() => some(0.7)).map(keep),
    buildings: [...first.buildings.filter(() => some(0.8)), ...drawn],
    area: some(0.5) ? [] : request.footprints.filter(() => some(0.6)).map(({ geometry }) => geometry),
  }
}

const shuffled = (request: LinkageRequest, seed: number): LinkageRequest => {
  const rng = rngOf(seed)
  const mix = <Item>(items: readonly Item[]): readonly Item[] =>
    items
      .map((item) => ({ item, rank: rng.unit() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item)
  return {
    addresses: mix(request.addresses),
    housings: mix(request.housings),
    footprints: mix(request.footprints),
    holdings: mix(request.holdings),
    rnbBuildings: mix(request.rnbBuildings),
    doors: mix(request.doors),
    links: mix(request.links),
    buildings: mix(request.buildings),
    entrances: mix(request.entrances),
    area: mix(request.area),
    today: request.today,
  }
}

test(
  'any order of any list gives the same territory',
  () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer(), (seed, order) => {
        const request = messy(seed)
        const linked = linkSources(request)
        expect(linked.entrances.length).toBeGreaterThan(10)
        expect(linkSources(shuffled(request, order))).toEqual(linked)
      }),
      { numRuns },
    ),
  timeout,
)

test(
  'linking what came out again changes nothing',
  () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const request = messy(seed)
        const once = linkSources(request)
        expect(linkSources({ ...request, ...once })).toEqual(once)
      }),
      { numRuns },
    ),
  timeout,
)

test(
  'sources that come one file after the other, in any order, give the same as all at once',
  () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.shuffledSubarray(['addresses', 'housings', 'footprints', 'holdings'] as const, { minLength: 4 }),
        (seed, order) => {
          const { request } = joinCase(seed, SIZE)
          let now: LinkageRequest = { ...request, addresses: [], housings: [], footprints: [], holdings: [] }
          for (const list of order) {
            const next = { ...now, [list]: request[list] }
            now = { ...next, ...linkSources(next) }
          }
          expect(linkSources(now)).toEqual(linkSources(request))
        },
      ),
      { numRuns },
    ),
  timeout,
)

test(
  'ids are told once, and every building of an entrance is there',
  () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const { entrances, buildings, links } = linkSources(messy(seed))
        for (const records of [entrances, buildings, links])
          expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
        const known = new Set(buildings.map(({ id }) => id))
        const made = entrances.filter(({ holding, housing }) => holding ?? housing)
        for (const { building } of made) if (building) expect(known.has(building)).toBe(true)
      }),
      { numRuns },
    ),
  timeout,
)
