import type { Bounds, MultiPolygon, Polygon, Position } from '../geometry/position.ts'

type Shape = Polygon | MultiPolygon

export const boundsOf = (positions: Iterable<Position>): Bounds | null => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lng, lat] of positions) {
    west = Math.min(west, lng)
    south = Math.min(south, lat)
    east = Math.max(east, lng)
    north = Math.max(north, lat)
  }
  return west > east ? null : [west, south, east, north]
}

export const outlineOf = (shape: Shape): readonly Position[] =>
  shape.type === 'Polygon' ? shape.coordinates.flat() : shape.coordinates.flat(2)

/** Centre of an outline's box: where its words and marks are put. */
export const centreOf = (shape: Shape): Position => {
  const [west, south, east, north] = boundsOf(outlineOf(shape)) ?? [0, 0, 0, 0]
  return [(west + east) / 2, (south + north) / 2]
}
