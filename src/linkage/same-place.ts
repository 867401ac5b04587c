import type { AnyRecord } from '../domain/estate.ts'
import { boundsOf, centreOf, positionsOf } from '../geometry/bounds.ts'
import { distanceMetres } from '../geometry/distance.ts'
import { middleOf } from '../geometry/middle.ts'
import type { LineString, MultiPolygon, Polygon, Position } from '../geometry/position.ts'

type Placed = { readonly at?: Position; readonly geometry?: LineString | Polygon | MultiPolygon }

/** Files round positions: less than this is not a move. */
const ROUNDING_METRES = 0.1

/** Where a record is: its position, else the middle of its area or line. Undefined when it has no place. */
export const placeOfRecord = (record: AnyRecord): Position | undefined => {
  const { at, geometry } = record as Placed
  if (at) return at
  if (!geometry) return undefined
  if (geometry.type !== 'LineString') return middleOf(geometry)
  const bounds = boundsOf(positionsOf(geometry))
  return bounds && centreOf(bounds)
}

/** Whether two positions, or two geometries corner by corner, are the same but for the rounding of files (0.1 m). */
export const sameShape = (a: unknown, b: unknown): boolean => {
  if (isPosition(a) && isPosition(b)) return distanceMetres(a, b) <= ROUNDING_METRES
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameShape(item, b[index]))
  const [left, right] = [a, b] as [Partial<Polygon> | undefined, Partial<Polygon> | undefined]
  return (
    left?.type !== undefined && left.type === right?.type && sameShape(left.coordinates, right.coordinates)
  )
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && typeof value[0] === 'number' && typeof value[1] === 'number'
