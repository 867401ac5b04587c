import { boundsOf, positionsOf } from '../geometry/bounds.ts'
import type { Bounds } from '../geometry/position.ts'
import type { Estate } from './estate.ts'

/** Smallest box of the perimeter, both parts; without a perimeter, of the entrances; of an empty territory, metropolitan France. */
export const estateBounds = (estate: Estate): Bounds => {
  const outline = [...estate.perimeter.values()].flatMap((part) => [...positionsOf(part.geometry)])
  return (
    boundsOf(outline) ??
    boundsOf([...estate.entrance.values()].map((entrance) => entrance.at)) ?? [-5.2, 41.3, 9.6, 51.1]
  )
}
