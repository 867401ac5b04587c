import type { Entrance } from '../domain/entrance.ts'
import { isSettled, type Link } from '../domain/link.ts'
import type { Linkage, LinkageRequest } from '../domain/linkage.ts'
import { buildingIds, buildingsMade } from './buildings-made.ts'
import { entrancesMade } from './entrances-made.ts'
import { groundsOf } from './grounds.ts'
import { landlordLinks } from './landlord-links.ts'
import { linePlaces, settledLinks } from './line-places.ts'
import { sorted, sourcesInArea } from './sources-in-area.ts'
import { isDemonstration, isDrawnBuilding, isHandMade } from './standing.ts'

/**
 * Buildings, entrances and links made of the sources: each line of a list or of the register to its address, each
 * address to its building, each address of the register without a door to its landlord; then entrances and buildings of
 * what is sure or was decided by a person. The same for every order of the lists; linking what came out again changes
 * nothing. Demonstration buildings and entrances leave once a real entrance stands. See docs/linkage.md.
 */
export const linkSources = (
  request: LinkageRequest,
  onProgress: (share: number) => void = () => undefined,
): Linkage => {
  const sources = sourcesInArea(request)
  const standing = sorted(request.buildings)
  const drawn = standing.filter(isDrawnBuilding)
  const grounds = groundsOf(sources.footprints, drawn, sources.rnbBuildings)
  const placed = linePlaces(request, sources, grounds, onProgress)
  const owners = landlordLinks(request, placed)

  const idOf = buildingIds(standing)
  const made = entrancesMade(request, sources, placed.places, owners, grounds, ({ ground }) =>
    ground?.footprint ? idOf(ground.footprint.id) : ground?.building?.id,
  )
  const taken = new Set(made.map(({ entrance }) => entrance.id))
  const kept = request.entrances.filter((entrance) => isHandMade(entrance) && !taken.has(entrance.id))
  const buildings = buildingsMade(standing, request.footprints, grounds.all, made, placed.places, kept)

  const hasReal = [...kept, ...made.map(({ entrance }) => entrance)].some(
    (entrance) => entrance.closed === undefined && !isDemonstration(entrance),
  )
  const referred = new Set(kept.map(({ building }) => building))
  const untouched = standing.filter(
    (building) =>
      isDrawnBuilding(building) ||
      (building.footprint === undefined && (!hasReal || referred.has(building.id))),
  )
  const allBuildings = [...buildings, ...untouched]
  const known = new Set(allBuildings.map(({ id }) => id))
  const entrances = [
    ...kept,
    ...made.map(({ entrance }) => insideKnown(entrance, known)),
    ...(hasReal ? [] : request.entrances.filter((entrance) => isDemonstrationDoor(entrance))),
  ]
  // A doubt needs something to doubt between: what has no other side yet waits for its file, not for a person.
  const others: Readonly<Record<Link['role'], number>> = {
    address: request.addresses.length,
    footprint: request.footprints.length + drawn.length,
    landlord: request.holdings.length,
  }
  const told = [...placed.links, ...owners].filter((link) => isSettled(link) || others[link.role] > 0)
  const links = new Map([...told, ...settledLinks(request)].map((link) => [link.id, link]))
  return {
    buildings: sorted(allBuildings),
    entrances: sorted(entrances),
    links: sorted([...links.values()]),
  }
}

const isDemonstrationDoor = (entrance: Entrance): boolean =>
  isDemonstration(entrance) && entrance.holding === undefined && entrance.housing === undefined

/** A building that is no more is not named. */
function insideKnown(entrance: Entrance, known: ReadonlySet<string>): Entrance {
  if (entrance.building === undefined || known.has(entrance.building)) return entrance
  const { building: _gone, ...rest } = entrance
  return rest
}
