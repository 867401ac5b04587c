import type { Address } from '../domain/address.ts'
import { idOf, keyOf, type RecordKey } from '../domain/change.ts'
import type { Holding } from '../domain/holding.ts'
import type { Housing } from '../domain/housing.ts'
import { isSettled, type Link } from '../domain/link.ts'
import type { LinkageRequest } from '../domain/linkage.ts'
import type { Position } from '../geometry/position.ts'
import { addressIndex } from './address-index.ts'
import { addressLink } from './address-links.ts'
import { footprintLink, type Placed } from './footprint-links.ts'
import type { Ground, Grounds } from './grounds.ts'
import { type AddressReader, addressReader } from './read-address.ts'
import type { Sources } from './sources-in-area.ts'

export type Line = Holding | Housing

/** Where a line is, as far as it is known without doubt. */
export type LinePlace = {
  readonly line: Line
  readonly link: Link
  readonly address?: Address
  /** Of the address, else its own. */
  readonly at?: Position
  readonly ground?: Ground
}

export type LinePlaces = {
  readonly places: readonly LinePlace[]
  readonly links: readonly Link[]
  readonly reader: AddressReader
}

/** The addresses take nearly all the time: how far they are is said each so many lines. */
const LINES_A_WORD = 500

/** Where each line of the sources is, with the links that say so. Settled links are taken as given. */
export const linePlaces = (
  request: LinkageRequest,
  sources: Sources,
  grounds: Grounds,
  onProgress: (share: number) => void,
): LinePlaces => {
  const reader = addressReader()
  const index = addressIndex(sources.addresses, reader)
  const everyAddress = new Map(request.addresses.map((address) => [address.id, address]))
  const settled = new Map(request.links.filter(isSettled).map((link) => [link.id, link]))
  const communes = communesOf(sources, reader)
  const links: Link[] = []

  const lines: readonly Line[] = [...sources.holdings, ...sources.housings]
  const addressed = lines.flatMap((line, rank): LinePlace[] => {
    if (rank % LINES_A_WORD === 0) onProgress(rank / lines.length)
    const link = settled.get(`address:${keyOf(line)}`) ?? addressLink(index, reader, line)
    const address = link.to === null ? undefined : everyAddress.get(idOf(link.to))
    const best = address ?? everyAddress.get(idOf(link.candidates[0]?.to ?? ''))
    if (!line.at && (best ? !sources.isInside(best.at) : isElsewhere(line))) return []
    links.push(link)
    const at = address?.at ?? line.at
    return [{ line, link, ...(address && { address }), ...(at && { at }) }]
  })

  const found = new Map<RecordKey, Ground | undefined>()
  const groundOf = (placed: Placed): Ground | undefined => {
    if (!found.has(placed.from)) {
      const link = settled.get(`footprint:${placed.from}`) ?? footprintLink(grounds, placed)
      links.push(link)
      found.set(placed.from, link.to === null ? undefined : grounds.byKey.get(link.to))
    }
    return found.get(placed.from)
  }
  const places = addressed.map((place): LinePlace => {
    const { address, at, line } = place
    if (!at) return place
    const ground = groundOf(
      address ? { from: keyOf(address), at, address: address.id } : { from: keyOf(line), at },
    )
    return ground ? { ...place, ground } : place
  })
  return { places, links, reader }

  /** A line without any address or position is of here when its commune is, or can't be told. */
  function isElsewhere(line: Line): boolean {
    const { insee, commune } = reader.read(line)
    if (communes.size === 0 || (insee === '' && commune === '')) return false
    return !communes.has(insee) && !communes.has(commune)
  }
}

function communesOf({ addresses, isInside }: Sources, reader: AddressReader): ReadonlySet<string> {
  const names = new Set<string>()
  for (const address of addresses) {
    const { insee, commune } = reader.read(address)
    const former = [address.formerInsee ?? '', reader.commune(address.formerCommune ?? '')]
    if ([insee, commune, ...former].every((name) => name === '' || names.has(name))) continue
    if (!isInside(address.at)) continue
    for (const name of [insee, commune, ...former]) if (name !== '') names.add(name)
  }
  return names
}

/** Settled links whose line is still there, whatever became of the rest: a person's word is kept. */
export const settledLinks = (request: LinkageRequest): readonly Link[] => {
  const known = new Set(
    [...request.addresses, ...request.holdings, ...request.housings].map((record) => keyOf(record)),
  )
  return request.links.filter((link) => isSettled(link) && known.has(link.from))
}
