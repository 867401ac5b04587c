import { boundsOf, centreOf, positionsOf } from './bounds.ts'
import { type LocalProjection, localProjection } from './local-projection.ts'
import type { MultiPolygon, Polygon, Ring } from './position.ts'

/**
 * Area in square metres on the WGS 84 ellipsoid, measured in the plane centred on the polygon: within 1 in 100 000
 * for anything up to the size of a city. Holes are taken off, parts are added; winding does not matter, and rings
 * are read as closed whether or not they repeat their first position. An empty geometry has no area (0).
 */
export const polygonAreaSquareMetres = (geometry: Polygon | MultiPolygon): number => {
  const bounds = boundsOf(positionsOf(geometry))
  if (!bounds) return 0
  const projection = localProjection(centreOf(bounds))
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  let area = 0
  for (const rings of parts)
    rings.forEach((ring, index) => {
      area += (index === 0 ? 1 : -1) * Math.abs(signedArea(ring, projection))
    })
  return area
}

/** Shoelace formula; positive when the ring turns anticlockwise. */
function signedArea(ring: Ring, projection: LocalProjection): number {
  const points = ring.map(projection.project)
  let twice = 0
  for (let i = 0; i < points.length; i++) {
    const [x1, y1] = points[i]!
    const [x2, y2] = points[(i + 1) % points.length]!
    twice += x1 * y2 - x2 * y1
  }
  return twice / 2
}
