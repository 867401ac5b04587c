import type { Bounds, LineString, MultiPolygon, Polygon, Position } from './position.ts'

/** Smallest box of all positions, `[west, south, east, north]` in degrees; `undefined` when there are none. */
export const boundsOf = (positions: Iterable<Position>): Bounds | undefined => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lng, lat] of positions) {
    if (lng < west) west = lng
    if (lng > east) east = lng
    if (lat < south) south = lat
    if (lat > north) north = lat
  }
  return west === Infinity ? undefined : [west, south, east, north]
}

/** The same of all positions of many lines or rings, without making one list of them. */
export const boundsOfAll = (lines: readonly (readonly Position[])[]): Bounds | undefined => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const line of lines)
    for (const at of line) {
      const lng = at[0]
      const lat = at[1]
      if (lng < west) west = lng
      if (lng > east) east = lng
      if (lat < south) south = lat
      if (lat > north) north = lat
    }
  return west === Infinity ? undefined : [west, south, east, north]
}

/** Every position of a geometry, ring after ring. */
export function* positionsOf(geometry: LineString | Polygon | MultiPolygon): Generator<Position> {
  if (geometry.type === 'LineString') yield* geometry.coordinates
  else if (geometry.type === 'Polygon') for (const ring of geometry.coordinates) yield* ring
  else for (const rings of geometry.coordinates) for (const ring of rings) yield* ring
}

/** Middle of a box, in degrees. */
export const centreOf = ([west, south, east, north]: Bounds): Position => [
  (west + east) / 2,
  (south + north) / 2,
]
