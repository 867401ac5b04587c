import type { Estate } from '../domain/estate.ts'
import type { Street } from '../domain/street.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type BoxesNear, boxesNear, grown } from '../geometry/boxes-near.ts'
import { distanceMetres } from '../geometry/distance.ts'
import { nearestOnPath } from '../geometry/nearest-on-path.ts'
import { linkRecords, type MissingLink, type NetworkNode, SAME_NODE_METRES } from './link-records.ts'
import type { WalkIslands } from './walk-islands.ts'

/** A piece of the network farther than this from the main one may be cut off in truth. */
const LINK_METRES = 15

/** For an island's rank, the streets to put so that the shortest missing link to the main piece is there; undefined when it is 15 m or more. */
export const missingLinks = (
  estate: Pick<Estate, 'street'>,
  { islands, main }: WalkIslands,
): ((rank: number) => readonly Street[] | undefined) => {
  const mainStreets = main === undefined ? [] : islands[main]!.streets
  let near: BoxesNear | undefined
  const barred = [...estate.street.values()].filter((street) => street.barred === true)
  return (rank) => {
    near ??= boxesNear(mainStreets.map(boxOf))
    let best: MissingLink | undefined
    for (const own of islands[rank]!.streets)
      for (const found of near(grown(boxOf(own), LINK_METRES))) {
        const other = mainStreets[found]!
        for (const link of [...linksFrom(own, other, true), ...linksFrom(other, own, false)])
          if (link.metres < (best?.metres ?? LINK_METRES)) best = link
      }
    return best && linkRecords([...islands[rank]!.streets, ...barred], best)
  }
}

const boxOf = ({ geometry }: Street) => boundsOf(geometry.coordinates) ?? ([0, 0, 0, 0] as const)

/** From each end of a street to the other street. Bridges and passages are met at their ends only: what they cross is no way down. */
function linksFrom(tipStreet: Street, street: Street, fromIsland: boolean): MissingLink[] {
  const line = street.geometry.coordinates
  return endsOf(tipStreet).flatMap((tip): MissingLink[] => {
    const nearest = nearestOnPath(line, tip.at)
    if (!nearest) return []
    const end = endsOf(street).find(({ at }) => distanceMetres(at, nearest.at) <= SAME_NODE_METRES)
    if (end) return [{ tip, street, foot: end, metres: distanceMetres(tip.at, end.at), fromIsland }]
    if (tipStreet.level || street.level) return []
    const { segment, at, metres } = nearest
    return [{ tip, street, foot: { segment, at }, metres, fromIsland }]
  })
}

export const endsOf = ({ from, to, geometry }: Street): readonly NetworkNode[] => [
  { node: from, at: geometry.coordinates[0]! },
  { node: to, at: geometry.coordinates.at(-1)! },
]
