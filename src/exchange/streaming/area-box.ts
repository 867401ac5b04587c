import type { Bounds, Position } from '../../geometry/position.ts'
import { fromLambert93, fromWebMercator } from '../../geometry/projected.ts'

/** What lies this close to the territory's box is kept of a large file: its streets and addresses go on a little. */
export const MARGIN_METRES = 500
const METRES_A_DEGREE = 111_195

/** The box grown by the margin on all sides. */
export function grown([west, south, east, north]: Bounds): Bounds {
  const lat = MARGIN_METRES / METRES_A_DEGREE
  const lng = lat / Math.cos((((south + north) / 2) * Math.PI) / 180)
  return [west - lng, south - lat, east + lng, north + lat]
}

export const isIn = ([west, south, east, north]: Bounds, [lng, lat]: Position): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north

export const meet = (one: Bounds, other: Bounds): boolean =>
  one[0] <= other[2] && one[2] >= other[0] && one[1] <= other[3] && one[3] >= other[1]

/**
 * Whether a box of numbers as a file writes them may lie in an area: as degrees in either order, or as metres of
 * Lambert-93 or Web Mercator. Which reading is right is for the format to say: this only leaves out what no reading
 * brings near.
 */
export function mayMeet(area: Bounds, [x1, y1, x2, y2]: Bounds): boolean {
  if (meet(area, [x1, y1, x2, y2]) || meet(area, [y1, x1, y2, x2])) return true
  if (Math.abs(x1) <= 1000 || Math.abs(y1) <= 1000) return false
  return [fromLambert93, fromWebMercator].some((read) => {
    const corners = [read(x1, y1), read(x1, y2), read(x2, y1), read(x2, y2)]
    const lngs = corners.map(([lng]) => lng)
    const lats = corners.map(([, lat]) => lat)
    return meet(area, [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)])
  })
}

/** Smallest box of all pairs of numbers in the coordinates of a geometry (any JSON value), or undefined. */
export function numbersBox(geometry: unknown): Bounds | undefined {
  let box: [number, number, number, number] | undefined
  const walk = (value: unknown): void => {
    if (!Array.isArray(value)) return
    const [x, y] = value
    if (typeof x !== 'number' || typeof y !== 'number') {
      for (const each of value) walk(each)
    } else if (box) {
      box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)]
    } else box = [x, y, x, y]
  }
  const parts = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { coordinates, geometries } = value as { coordinates?: unknown; geometries?: unknown }
    walk(coordinates)
    if (Array.isArray(geometries)) for (const part of geometries) parts(part)
  }
  parts(geometry)
  return box
}
