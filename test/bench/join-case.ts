import type { Holding } from '../../src/domain/holding.ts'
import type { Housing } from '../../src/domain/housing.ts'
import type { Link } from '../../src/domain/link.ts'
import type { LinkageRequest } from '../../src/domain/linkage.ts'
import { type Rng, rngOf } from '../../src/domain/rng.ts'
import { written } from './join-typos.ts'
import { joinWorld } from './join-world.ts'

/** Of the addresses that lists name, those that the base lacks; of the buildings, those that no map draws. */
const ABSENT_ADDRESSES = 0.04
const ABSENT_FOOTPRINTS = 0.03

export type JoinSize = {
  readonly addresses: number
  readonly buildings: number
  readonly holdings: number
  readonly housings: number
}

export type JoinCase = {
  readonly request: LinkageRequest
  /** What each record truly belongs to, by key; null where it isn't in the base or on the map. */
  readonly truth: Readonly<Record<'address' | 'footprint', ReadonlyMap<string, string | null>>>
}

/** Sources with their truth, of a seed: the base, the cadastre, landlords' lists and the register, written by hands. */
export const joinCase = (seed: number, size: JoinSize): JoinCase => {
  const world = joinWorld(seed, size)
  const rng = rngOf(seed + 1)
  const byId = new Map(world.addresses.map((address) => [address.id, address]))
  const flats = drawn(rng, world.flats, size.holdings)
  const homes = drawn(
    rng,
    world.addresses.map(({ id }) => id),
    size.housings,
  )
  const named = new Set([...flats, ...homes])
  const absent = new Set([...named].filter(() => rng.unit() < ABSENT_ADDRESSES))
  const undrawn = new Set(world.footprints.filter(() => rng.unit() < ABSENT_FOOTPRINTS).map(({ id }) => id))
  const address = new Map<string, string | null>()
  const line = (kind: 'holding' | 'housing', of: string) => {
    address.set(`${kind}:${kind}-${of}`, absent.has(of) ? null : `address:${of}`)
    return { id: `${kind}-${of}`, ...written(rng, byId.get(of)!) }
  }
  const holdings = flats.map(
    (of): Holding => ({
      ...line('holding', of),
      kind: 'holding',
      source: 'Listes',
      precision: 'surveyed',
      landlord: `landlord-${Number(of.slice(6, 10)) % 3}`,
      dwellings: 8,
    }),
  )
  const housings = homes.map(
    (of): Housing => ({
      ...line('housing', of),
      kind: 'housing',
      source: 'RPLS',
      precision: 'official',
      dwellings: 8,
    }),
  )
  const footprint = new Map<string, string | null>()
  for (const { id } of world.addresses) {
    const own = world.footprintOf.get(id)
    const truth = own && !undrawn.has(own) ? `footprint:${own}` : null
    for (const from of ['address:', 'holding:holding-', 'housing:housing-']) footprint.set(from + id, truth)
  }
  const request: LinkageRequest = {
    addresses: world.addresses.filter(({ id }) => !absent.has(id)),
    footprints: world.footprints.filter(({ id }) => !undrawn.has(id)),
    holdings,
    housings,
    rnbBuildings: [],
    doors: [],
    links: [],
    buildings: [],
    entrances: [],
    area: [],
    today: '2026-12-01',
  }
  return { request, truth: { address, footprint } }
}

export type JoinScore = {
  /** Of the links taken, those that are right. */
  readonly precision: number
  /** Of the records that have a true place, those that found it. */
  readonly recall: number
  /** Of the same, those left to a person. */
  readonly doubtful: number
}

type Joined = { readonly from: string; readonly to: string | null }

/** What was taken against the truth; records that the truth does not name are not counted. */
export const scoreOf = (joined: readonly Joined[], truth: ReadonlyMap<string, string | null>): JoinScore => {
  const judged = joined.filter(({ from }) => truth.has(from))
  const taken = judged.filter(({ to }) => to !== null)
  const right = taken.filter(({ from, to }) => truth.get(from) === to).length
  const there = judged.filter(({ from }) => truth.get(from) !== null)
  return {
    precision: right / Math.max(1, taken.length),
    recall: right / Math.max(1, there.length),
    doubtful: there.filter(({ to }) => to === null).length / Math.max(1, there.length),
  }
}

export const ofRole = (links: readonly Link[], role: Link['role']): readonly Joined[] =>
  links.filter((link) => link.role === role)

function drawn(rng: Rng, ids: readonly string[], most: number): readonly string[] {
  const pool = [...ids]
  const count = Math.min(most, pool.length)
  for (let at = 0; at < count; at++) {
    const other = rng.int(at, pool.length - 1)
    ;[pool[at], pool[other]] = [pool[other]!, pool[at]!]
  }
  return pool.slice(0, count)
}
