import { idOf } from '../domain/change.ts'
import type { Entrance } from '../domain/entrance.ts'
import type { Housing } from '../domain/housing.ts'
import { isSettled, type Link } from '../domain/link.ts'
import type { LinkageRequest } from '../domain/linkage.ts'
import { stableId } from '../domain/stable-hash.ts'
import type { Position } from '../geometry/position.ts'
import { type DoorMap, doorMap, doorPosition } from './door-position.ts'
import { entranceText } from './entrance-text.ts'
import type { Grounds } from './grounds.ts'
import { grouped } from './grouped.ts'
import { landlordGiven } from './landlord-links.ts'
import type { LinePlace } from './line-places.ts'
import type { Sources } from './sources-in-area.ts'
import { standingEntrances, withEdited } from './standing.ts'

export type Made = { readonly entrance: Entrance; readonly place?: LinePlace }

/**
 * One entrance for each door of the lists whose place is known, and for each address of the register whose landlord is.
 * What stands keeps its id, its edited fields and its rhythm. A door that can't be placed any more stays where it
 * stood, unless a person set its address aside; one whose line is no longer in its list is closed.
 */
export const entrancesMade = (
  request: LinkageRequest,
  sources: Sources,
  places: readonly LinePlace[],
  owners: readonly Link[],
  grounds: Grounds,
  buildingOf: (place: LinePlace) => string | undefined,
): readonly Made[] => {
  const given = request.links.filter((link) => link.role === 'landlord' && isSettled(link))
  const standing = standingEntrances(request.entrances, new Set(given.map(({ from }) => idOf(from))))
  const doors = doorMap(sources.doors)
  const shares = sharedDwellings(places)
  const landlords = new Map(owners.map((link) => [link.from, landlordGiven(link)]))
  const made: Made[] = []

  for (const place of places) {
    const { line } = place
    const isHolding = line.kind === 'holding'
    const landlord = isHolding ? line.landlord : landlords.get(`housing:${line.id}`)
    if (landlord === undefined) continue
    const before = (isHolding ? standing.ofHolding : standing.ofHousing).get(line.id)
    if (before && standing.isAdopted(before)) continue
    if (!isPlaced(place)) {
      if (before && place.link.state !== 'set-aside') made.push({ entrance: before })
      else if (before) made.push({ entrance: closedOn(before, before.closed ?? request.today) })
      continue
    }
    const fresh = entranceOf(place, landlord, { grounds, doors, shares, buildingOf })
    const old = before ?? (isHolding ? standing.adopt(fresh) : undefined)
    const { retired } = place.ground ?? {}
    // In a building that is no more: what stood is closed, what never stood is not made.
    if (retired && !old) continue
    const kept = old ? { ...fresh, id: old.id, ...(old.gapClass && { gapClass: old.gapClass }) } : fresh
    const entrance = withEdited(kept, old)
    made.push({ entrance: retired ? closedOn(entrance, retired) : entrance, place })
  }

  const ended = [...request.holdings, ...request.housings].filter(({ retired }) => retired !== undefined)
  for (const { kind, id, retired } of ended) {
    const before = (kind === 'holding' ? standing.ofHolding : standing.ofHousing).get(id)
    if (before && !standing.isAdopted(before)) made.push({ entrance: closedOn(before, retired!) })
  }
  return withoutRuins(request, made)
}

/** What stood in a building whose footprint is no more, and was not found elsewhere, is closed with it. */
function withoutRuins({ buildings, footprints }: LinkageRequest, made: readonly Made[]): readonly Made[] {
  const retired = new Map(footprints.map((footprint) => [footprint.id, footprint.retired]))
  const ruins = new Map(buildings.map(({ id, footprint }) => [id, retired.get(footprint ?? '')]))
  return made.map((each) => {
    const day = ruins.get(each.entrance.building ?? '')
    return day === undefined || each.entrance.closed
      ? each
      : { ...each, entrance: closedOn(each.entrance, day) }
  })
}

type Context = {
  readonly grounds: Grounds
  readonly doors: DoorMap
  readonly shares: ReadonlyMap<string, number>
  readonly buildingOf: (place: LinePlace) => string | undefined
}
type PlacedLine = LinePlace & { readonly at: Position }
const isPlaced = (place: LinePlace): place is PlacedLine => place.at !== undefined

function entranceOf(place: PlacedLine, landlord: string, context: Context): Entrance {
  const { line, address } = place
  const { at, precision } = doorPosition(place, context.grounds, context.doors)
  const building = context.buildingOf(place)
  const isHolding = line.kind === 'holding'
  return {
    kind: 'entrance',
    id: `entrance-${stableId('entrance', line.id)}`,
    source: line.source,
    precision,
    ...(building !== undefined && { building }),
    landlord,
    number: entranceText(line, address),
    dwellings: isHolding ? (line.dwellings ?? context.shares.get(line.id) ?? 0) : line.dwellings,
    access: (isHolding ? line.access : undefined) ?? 'free',
    at,
    ...(isHolding && line.residence && { residence: line.residence }),
    ...(isHolding ? { holding: line.id } : { housing: line.id }),
  }
}

/** A word set by hand on the closing stays. */
const closedOn = (entrance: Entrance, day: string): Entrance =>
  entrance.edited?.includes('closed') ? entrance : { ...entrance, closed: day }

/**
 * Dwellings of the doors whose list does not say: those that the register counts at their address, less what the other
 * doors there state, shared evenly, one more to the first ones for the remainder. By id of the holding.
 */
function sharedDwellings(places: readonly LinePlace[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>()
  const addressed = places.filter(({ address }) => address)
  for (const at of grouped(addressed, ({ address }) => address!.id).values()) {
    const holdings = at.flatMap(({ line }) => (line.kind === 'holding' ? [line] : []))
    const silent = holdings.filter(({ dwellings }) => dwellings === undefined)
    if (silent.length === 0) continue
    const counted = sum(at.flatMap(({ line }) => (line.kind === 'housing' ? [line] : [])))
    const left = Math.max(0, counted - sum(holdings))
    silent.forEach(({ id }, rank) => {
      shares.set(id, Math.floor(left / silent.length) + (rank < left % silent.length ? 1 : 0))
    })
  }
  return shares
}

const sum = (items: readonly { readonly dwellings?: number }[] | readonly Housing[]): number =>
  items.reduce((total, { dwellings }) => total + (dwellings ?? 0), 0)
