import { lineLengthMetres } from '../geometry/line-length.ts'
import { polygonAreaSquareMetres } from '../geometry/polygon-area.ts'
import { type Area, singles, unionOf } from '../geometry/polygon-clipping.ts'
import { ringValidity } from '../geometry/ring-validity.ts'

/** What is smaller, in square metres, or narrower on the average, in metres, is the play of borders drawn twice. */
const LEAST_SQUARE_METRES = 5
const LEAST_WIDTH_METRES = 0.25

/** The area as it is read when its rings cross themselves (even-odd rule); null when it has no surface. */
export const cleanArea = (area: Area): Area | null =>
  ringValidity(area).valid && polygonAreaSquareMetres(area) > 0 ? area : unionOf([area])

/** The parts of an area that are more than the play of borders. */
export const realParts = (area: Area | null): readonly Area[] =>
  (area ? singles(area) : [])
    .map((coordinates): Area => ({ type: 'Polygon', coordinates }))
    .filter((part) => {
      const size = polygonAreaSquareMetres(part)
      const edge = singles(part)
        .flat()
        .reduce((sum, ring) => sum + lineLengthMetres(ring), 0)
      return size >= LEAST_SQUARE_METRES && (2 * size) / edge >= LEAST_WIDTH_METRES
    })

/** Parts put together again; null without any. */
export const joined = (parts: readonly Area[]): Area | null => {
  const all = parts.flatMap(singles)
  if (all.length === 0) return null
  return all.length === 1
    ? { type: 'Polygon', coordinates: all[0]! }
    : { type: 'MultiPolygon', coordinates: all }
}
