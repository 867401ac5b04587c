import type { Door } from '../domain/door.ts'
import type { Precision } from '../domain/provenance.ts'
import { distanceMetres } from '../geometry/distance.ts'
import { type PointsNear, pointsNear } from '../geometry/points-near.ts'
import type { Position } from '../geometry/position.ts'
import type { Ground, Grounds } from './grounds.ts'
import { hallName } from './hall-name.ts'
import { houseNumber } from './house-number.ts'
import type { LinePlace } from './line-places.ts'

const DOOR_METRES = 10
const ON_EDGE_METRES = 3
const TO_EDGE_METRES = 15
/** A list's position further from its address than this is that of a residence, not of a door. */
const BELIEVED_METRES = 60

export type DoorMap = { readonly doors: readonly Door[]; readonly near: PointsNear }
export const doorMap = (doors: readonly Door[]): DoorMap => ({
  doors,
  near: pointsNear(doors.map(({ at }) => at)),
})

/**
 * Where the door of a placed line is, and how sure: a door that a map shows on the same building within 10 m, else the
 * address when it is that of a door, else the list's own position, else the address; then on the building's edge when
 * that is within 15 m. Moved by more than 3 m it is an estimation.
 */
export const doorPosition = (
  place: LinePlace & { readonly at: Position },
  grounds: Grounds,
  map: DoorMap,
): { readonly at: Position; readonly precision: Precision } => {
  const { line, address, ground, at } = place
  const door = ground && doorOn(place, ground, grounds, map)
  if (door) return { at: onEdge(door.at, ground, grounds).at, precision: door.precision }
  const isBelieved = line.at && (!address || distanceMetres(line.at, address.at) <= BELIEVED_METRES)
  const [from, precision]: [Position, Precision] = address?.atDoor
    ? [address.at, address.precision]
    : isBelieved
      ? [line.at, line.precision]
      : [at, 'estimated']
  const moved = onEdge(from, ground, grounds)
  return { at: moved.at, precision: moved.metres > ON_EDGE_METRES ? 'estimated' : precision }
}

/** The door whose label is the number or the hall, else the nearest. */
function doorOn(
  { line, at }: LinePlace & { readonly at: Position },
  ground: Ground,
  grounds: Grounds,
  { doors, near }: DoorMap,
): Door | undefined {
  const rank = grounds.rankOf.get(ground.key)
  const found = near(at, DOOR_METRES)
    .map((each) => doors[each.rank]!)
    .filter((door) => grounds.near(door.at, ON_EDGE_METRES).some((area) => area.rank === rank))
  const { low, suffix } = houseNumber(line.number, line.suffix)
  const hall = line.kind === 'holding' ? hallName(line.hall ?? '') : ''
  const named = found.find(({ label }) => {
    if (label === undefined) return false
    const number = houseNumber(label)
    return (hall !== '' && hallName(label) === hall) || (number.low === low && number.suffix === suffix)
  })
  return named ?? found[0]
}

function onEdge(at: Position, ground: Ground | undefined, grounds: Grounds) {
  const rank = ground && grounds.rankOf.get(ground.key)
  const area = grounds.near(at, TO_EDGE_METRES).find((each) => each.rank === rank)
  return area && area.edgeMetres <= TO_EDGE_METRES
    ? { at: rounded(area.edge), metres: area.edgeMetres }
    : { at, metres: 0 }
}

/** To 1e-7 degree, a centimetre. */
const rounded = ([lng, lat]: Position): Position => [Math.round(lng * 1e7) / 1e7, Math.round(lat * 1e7) / 1e7]
