import { distanceMetres } from '../../geometry/distance.ts'
import type { Position } from '../../geometry/position.ts'

/**
 * Where a stop lengthens a round least, as the crow flies: its rank among the stops it joins (0 before the first, their
 * number after the last). `path` is the start place, the stops, the end place; of equal ranks, the first.
 */
export const cheapestRank = (path: readonly Position[], at: Position): number => {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let rank = 0; rank + 1 < path.length; rank++) {
    const [before, after] = [path[rank]!, path[rank + 1]!]
    const added = distanceMetres(before, at) + distanceMetres(at, after) - distanceMetres(before, after)
    if (added < least) {
      least = added
      best = rank
    }
  }
  return best
}
