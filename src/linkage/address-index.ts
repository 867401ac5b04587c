import type { Address } from '../domain/address.ts'
import { type PointsNear, pointsNear } from '../geometry/points-near.ts'
import type { NormalStreet } from './normal-street.ts'
import type { AddressReader, PlainAddress } from './read-address.ts'
import { rememberedLikeness, type StreetLikeness } from './street-likeness.ts'

/** An address of the base, read once. */
export type KnownAddress = PlainAddress & {
  readonly address: Address
  readonly formerInsee: string
  readonly formerCommune: string
  /** Rank of its way in `ways`. */
  readonly way: number
}

/** A way of a commune, with its addresses by number, in the order of their ids. */
export type Way = {
  readonly street: NormalStreet
  readonly byNumber: ReadonlyMap<number, readonly KnownAddress[]>
  readonly numbers: readonly number[]
}

export type AddressIndex = {
  readonly known: readonly KnownAddress[]
  readonly ways: readonly Way[]
  readonly byId: ReadonlyMap<string, KnownAddress>
  /** Ranks of ways of a commune by what names it: code, name, former code or name, postcode. */
  readonly communes: ReadonlyMap<string, CommuneWays>
  readonly everywhere: ReadonlyMap<string, readonly number[]>
  readonly near: PointsNear
  readonly likeness: StreetLikeness
}

export type CommuneWays = {
  readonly ways: readonly number[]
  /** By the joined words of their names, whatever the type. */
  readonly byName: ReadonlyMap<string, readonly number[]>
  readonly byTrigram: ReadonlyMap<string, readonly number[]>
}

/** Three letters at a time, the ends marked: `pasteur` gives ` pa`, `pas`, `ast`… */
export const trigramsOf = (joined: string): readonly string[] => {
  const text = ` ${joined} `
  return Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3))
}

/** Indexes the base by commune, way, number and place. Addresses must come sorted by id. */
export const addressIndex = (addresses: readonly Address[], reader: AddressReader): AddressIndex => {
  const wayRanks = new Map<string, number>()
  const streets: NormalStreet[] = []
  const members: KnownAddress[][] = []
  const names: Set<string>[] = []
  const known = addresses.map((address): KnownAddress => {
    const plain = reader.read(address)
    const formerInsee = address.formerInsee ?? ''
    const formerCommune = reader.commune(address.formerCommune ?? '')
    const key = `${plain.insee || plain.commune}|${formerInsee || formerCommune}|${plain.street.key}`
    let way = wayRanks.get(key)
    if (way === undefined) {
      way = streets.push(plain.street) - 1
      wayRanks.set(key, way)
      members.push([])
      names.push(new Set())
    }
    const found: KnownAddress = {
      number: plain.number,
      street: plain.street,
      commune: plain.commune,
      insee: plain.insee,
      postcode: plain.postcode,
      address,
      formerInsee,
      formerCommune,
      way,
    }
    members[way]!.push(found)
    names[way]!.add(plain.insee).add(plain.commune).add(formerInsee).add(formerCommune).add(plain.postcode)
    return found
  })
  const ways = streets.map((street, rank) => wayOf(street, members[rank]!))
  const byCommune = new Map<string, number[]>()
  names.forEach((all, way) => {
    for (const name of all) if (name !== '') grow(byCommune, name, way)
  })
  const everywhere = new Map<string, number[]>()
  streets.forEach(({ joined }, way) => {
    grow(everywhere, joined, way)
  })
  return {
    known,
    ways,
    byId: new Map(known.map((each) => [each.address.id, each])),
    communes: new Map([...byCommune].map(([name, ranks]) => [name, communeWays(ranks, streets)])),
    everywhere,
    likeness: rememberedLikeness(),
    near: pointsNear(known.map(({ address }) => address.at)),
  }
}

/** An address of the base that is a range itself is found by each number that it may hold. */
function wayOf(street: NormalStreet, members: readonly KnownAddress[]): Way {
  const byNumber = new Map<number, KnownAddress[]>()
  for (const each of members) {
    const { low, high } = each.number
    for (let number = low; number <= high; number++) grow(byNumber, number, each)
  }
  return { street, byNumber, numbers: [...byNumber.keys()].sort((a, b) => a - b) }
}

function communeWays(ranks: readonly number[], streets: readonly NormalStreet[]): CommuneWays {
  const byName = new Map<string, number[]>()
  const byTrigram = new Map<string, number[]>()
  for (const way of ranks) {
    const { joined } = streets[way]!
    grow(byName, joined, way)
    for (const trigram of new Set(trigramsOf(joined))) grow(byTrigram, trigram, way)
  }
  return { ways: ranks, byName, byTrigram }
}

function grow<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}
