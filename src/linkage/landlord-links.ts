import { idOf, keyOf, type RecordKey } from '../domain/change.ts'
import type { Holding } from '../domain/holding.ts'
import type { Housing } from '../domain/housing.ts'
import { isSettled, type Link, type LinkReason } from '../domain/link.ts'
import type { LinkageRequest } from '../domain/linkage.ts'
import { pointsNear } from '../geometry/points-near.ts'
import { chosenOf, type Decision, decide, type Weighed } from './decide.ts'
import { grouped } from './grouped.ts'
import type { Line, LinePlace, LinePlaces } from './line-places.ts'
import type { AddressReader } from './read-address.ts'

const LANDLORD_DECISION: Decision = { least: 0.9, margin: 0.5 }
const NEIGHBOUR_METRES = 80
const SAME_GROUND_BITS = 5
const SHARED_GROUND_BITS = 0
const NEIGHBOUR_BITS = -1
const DWELLINGS_BITS = 2
/** Lists and register count a day apart: a tenth more is no contradiction. */
const TOLERANCE = 1.1

type Placed = LinePlace & { readonly line: Housing }

/**
 * Whose the dwellings of the register are, where no landlord's list has a door: the landlord of the other doors of the
 * same building when there is one only and its dwellings leave room, else a question with the landlords of the building
 * and of the neighbours.
 */
export const landlordLinks = (request: LinkageRequest, { places, reader }: LinePlaces): readonly Link[] => {
  const settled = new Map(request.links.filter(isSettled).map((link) => [link.id, link]))
  const held = places.filter((place) => place.line.kind === 'holding')
  const atAddress = new Set(held.flatMap(({ address }) => (address ? [address.id] : [])))
  const onGround = grouped(
    places.filter(({ ground }) => ground),
    ({ ground }) => ground!.key,
  )
  const placed = held.filter(({ at }) => at)
  const near = pointsNear(placed.map(({ at }) => at!))
  const claimed = claims(request, held, reader)

  return places.flatMap((place): Link[] => {
    if (!isHousing(place) || !place.at || (place.address && atAddress.has(place.address.id))) return []
    const from = keyOf(place.line)
    const id = `landlord:${from}`
    const known = settled.get(id)
    if (known) return [known]
    const isClaimed =
      (place.address !== undefined && claimed.addresses.has(keyOf(place.address))) ||
      claimed.texts.has(textOf(reader, place.line))
    const inside = place.ground ? (onGround.get(place.ground.key) ?? []) : []
    const neighbours = near(place.at, NEIGHBOUR_METRES).map(({ rank }) => placed[rank]!.line as Holding)
    const candidates = decide(candidatesFor(place.line, inside, neighbours, isClaimed))
    return [
      { kind: 'link', id, role: 'landlord', from, candidates, ...chosenOf(candidates, LANDLORD_DECISION) },
    ]
  })
}

const isHousing = (place: LinePlace): place is Placed => place.line.kind === 'housing'

function candidatesFor(
  housing: Housing,
  inside: readonly LinePlace[],
  neighbours: readonly Holding[],
  isClaimed: boolean,
): readonly Weighed[] {
  const held = inside.flatMap(({ line }) => (line.kind === 'holding' ? [line] : []))
  const landlords = [...new Set(held.map(({ landlord }) => landlord))].sort()
  const hasRoom = leavesRoom(housing, inside)
  const weighed = landlords.map((landlord): Weighed => {
    const bits =
      landlords.length === 1 && !isClaimed
        ? SAME_GROUND_BITS + (hasRoom ? 0 : -2 * DWELLINGS_BITS)
        : SHARED_GROUND_BITS
    const reasons: LinkReason[] = ['inside-footprint', hasRoom ? 'dwellings-agree' : 'dwellings-differ']
    if (landlords.length > 1) reasons.push('several-landlords')
    return { to: `landlord:${landlord}`, bits, reasons }
  })
  for (const { landlord } of neighbours) {
    const to = `landlord:${landlord}`
    if (!weighed.some((each) => each.to === to))
      weighed.push({ to, bits: NEIGHBOUR_BITS - weighed.length, reasons: ['position-near'] })
  }
  return weighed
}

/** Whether the dwellings that the lists state in the building and these together are no more than the register counts. */
function leavesRoom(housing: Housing, inside: readonly LinePlace[]): boolean {
  let [stated, counted] = [housing.dwellings, 0]
  for (const { line } of inside)
    if (line.kind === 'holding') stated += line.dwellings ?? 0
    else counted += line.dwellings
  return stated <= counted * TOLERANCE
}

/** Addresses that a list may mean, or meant once: what is there must not be given away by itself. */
function claims(request: LinkageRequest, held: readonly LinePlace[], reader: AddressReader) {
  const addresses = new Set<RecordKey>()
  for (const { link } of held)
    if (link.state === 'doubtful') for (const { to } of link.candidates) addresses.add(to)
  const retired = request.holdings.filter((holding) => holding.retired !== undefined)
  return { addresses, texts: new Set(retired.map((holding) => textOf(reader, holding))) }
}

const textOf = (reader: AddressReader, line: Line): string => {
  const { street, number } = reader.read(line)
  return `${street.joined}|${number.low}|${number.suffix}`
}

/** Landlord that a link gives a line of the register, when it is decided. */
export const landlordGiven = ({ to }: Link): string | undefined => (to === null ? undefined : idOf(to))
