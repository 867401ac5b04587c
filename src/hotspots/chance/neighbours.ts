import type { Observations, View } from '../../domain/hotspots/observations.ts'
import type { PlaceStudy } from '../../domain/hotspots/place-study.ts'
import { pointsNear } from '../../geometry/points-near.ts'
import type { Position } from '../../geometry/position.ts'
import { viewCounts } from './view-counts.ts'

const NEAR_METRES = 150

/** Places within 150 m of one of those taken, with something noted over the view, nearest first, ties by id. */
export const neighboursOf = (
  observations: Observations,
  view: View,
  taken: Uint8Array,
): PlaceStudy['neighbours'] => {
  const { places, positions } = observations
  const { situations } = viewCounts(observations, view)
  const others = Array.from(places.keys()).filter((place) => !taken[place] && situations[place]! > 0)
  const at = (place: number): Position => [positions[2 * place]!, positions[2 * place + 1]!]
  const near = pointsNear(others.map(at))
  const metres = new Map<number, number>()
  for (const [place, isTaken] of taken.entries()) {
    if (!isTaken) continue
    for (const found of near(at(place), NEAR_METRES)) {
      const other = others[found.rank]!
      metres.set(other, Math.min(metres.get(other) ?? Infinity, found.metres))
    }
  }
  return [...metres]
    .sort((a, b) => a[1] - b[1] || a[0] - b[0])
    .map(([place, away]) => ({ id: places[place]!, metres: away, situations: situations[place]! }))
}
