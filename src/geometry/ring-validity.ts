import { kinks } from '@turf/kinks'
import type { MultiPolygon, Polygon, Position, Ring } from './position.ts'

export type RingFlaw = 'no-ring' | 'too-short' | 'not-closed' | 'self-crossing'
export type RingValidity =
  | { readonly valid: true }
  | { readonly valid: false; readonly reason: RingFlaw; readonly at?: Position }

/**
 * Whether each ring is one that RFC 7946 allows: four positions or more, the last equal to the first, its sides
 * meeting only at their ends. The first flaw found is told, with the place of a crossing (`[lng, lat]`). Winding is no
 * flaw (`rewound` mends it), and rings are not compared with each other. A polygon without rings has the flaw `no-ring`.
 */
export const ringValidity = (geometry: Polygon | MultiPolygon): RingValidity => {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  if (parts.length === 0 || parts.some((rings) => rings.length === 0))
    return { valid: false, reason: 'no-ring' }
  for (const ring of parts.flat()) {
    const found = flawOf(ring)
    if (found) return { valid: false, ...found }
  }
  return { valid: true }
}

/** The same geometry wound as RFC 7946 asks: outer rings anticlockwise, holes clockwise. */
export const rewound = <Geometry extends Polygon | MultiPolygon>(geometry: Geometry): Geometry => {
  const wind = (rings: readonly Ring[]) =>
    rings.map((ring, index) => (turnsLeft(ring) === (index === 0) ? ring : ring.toReversed()))
  const coordinates =
    geometry.type === 'Polygon' ? wind(geometry.coordinates) : geometry.coordinates.map(wind)
  return { ...geometry, coordinates }
}

function flawOf(ring: Ring): { reason: RingFlaw; at?: Position } | null {
  const first = ring[0]
  const last = ring.at(-1)
  if (!first || !last || ring.length < 4) return { reason: 'too-short' }
  if (first[0] !== last[0] || first[1] !== last[1]) return { reason: 'not-closed', at: last }
  if (ring.length <= SMALL && sidesKeepApart(ring)) return null
  // As a line of its own: within one polygon a hole may touch the outer ring, and Turf would call that a kink.
  const [crossing] = kinks({ type: 'LineString', coordinates: ring.map(([lng, lat]) => [lng, lat]) }).features
  if (!crossing) return null
  const [lng = 0, lat = 0] = crossing.geometry.coordinates
  return { reason: 'self-crossing', at: [lng, lat] }
}

/** Rings up to this many positions are looked at side by side first: a building takes 2 µs so, and 10 in Turf. */
const SMALL = 64

/** True when no two sides can meet but neighbours at their corner; false leaves the question open. */
function sidesKeepApart(ring: Ring): boolean {
  const last = ring.length - 2
  for (let i = 0; i <= last; i++) {
    const [ax, ay] = ring[i]!
    const [bx, by] = ring[i + 1]!
    // Neighbours meet at their corner alone unless they run back along each other, or one has no length.
    const [cx, cy] = ring[i === last ? 1 : i + 2]!
    if ((bx - ax) * (cy - by) - (by - ay) * (cx - bx) === 0) return false
    for (let j = i + 2; j <= last; j++) {
      if (i === 0 && j === last) continue
      const [px, py] = ring[j]!
      const [qx, qy] = ring[j + 1]!
      const [p, q] = [
        (bx - ax) * (py - ay) - (by - ay) * (px - ax),
        (bx - ax) * (qy - ay) - (by - ay) * (qx - ax),
      ]
      if ((p > 0 && q > 0) || (p < 0 && q < 0)) continue
      const [a, b] = [
        (qx - px) * (ay - py) - (qy - py) * (ax - px),
        (qx - px) * (by - py) - (qy - py) * (bx - px),
      ]
      if ((a > 0 && b > 0) || (a < 0 && b < 0)) continue
      return false
    }
  }
  return true
}

/** Anticlockwise, by the sign of the shoelace sum taken from the first position (which keeps digits). */
function turnsLeft(ring: Ring): boolean {
  const [lng0, lat0] = ring[0] ?? [0, 0]
  let twice = 0
  for (let i = 1; i < ring.length; i++) {
    const [lng1, lat1] = ring[i - 1]!
    const [lng2, lat2] = ring[i]!
    twice += (lng1 - lng0) * (lat2 - lat0) - (lng2 - lng0) * (lat1 - lat0)
  }
  return twice > 0
}
