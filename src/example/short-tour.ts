import { distanceMetres } from '../geometry/distance.ts'
import type { Position } from '../geometry/position.ts'

type Spot = { readonly at: Position }

/** The spots in an order that is short to walk from a start to an end, by straight lines: the nearest next, then crossings undone. */
export const shortTour = <Item extends Spot>(
  spots: readonly Item[],
  start: Position,
  end: Position,
): readonly Item[] => {
  const left = [...spots]
  const tour: Item[] = []
  let here = start
  while (left.length > 0) {
    const away = left.map(({ at }) => distanceMetres(here, at))
    const [next] = left.splice(away.indexOf(Math.min(...away)), 1)
    tour.push(next!)
    here = next!.at
  }
  const at = (rank: number): Position => (rank < 0 ? start : rank >= tour.length ? end : tour[rank]!.at)
  for (let isShorter = true; isShorter; ) {
    isShorter = false
    for (let first = 0; first < tour.length - 1; first++)
      for (let last = first + 1; last < tour.length; last++) {
        const now = distanceMetres(at(first - 1), at(first)) + distanceMetres(at(last), at(last + 1))
        const turned = distanceMetres(at(first - 1), at(last)) + distanceMetres(at(first), at(last + 1))
        // A millimetre, so that rounding never turns the same part for ever.
        if (turned > now - 0.001) continue
        tour.splice(first, last - first + 1, ...tour.slice(first, last + 1).reverse())
        isShorter = true
      }
  }
  return tour
}
