import { distanceMetres } from '../geometry/distance.ts'
import type { Bounds, Position } from '../geometry/position.ts'
import { fromLambert93, fromWebMercator } from './projected.ts'

/** How a pair of numbers was understood as a place, from the surest. */
const READINGS = ['as-written', 'swapped', 'Lambert-93', 'Web Mercator'] as const
export type Reading = (typeof READINGS)[number]
export type Located = { readonly at: Position; readonly reading: Reading; readonly metres: number }

/** Nearer than this to the territory, another reading of the numbers is taken for the right one. */
const NEAR_METRES = 20_000

/**
 * Where a pair of numbers lies: as written when that is near the territory, else the one reading that is (axes swapped,
 * Lambert-93, Web Mercator), else as written if that is on earth. Null when it is nowhere. 0, 0 is nowhere: it means
 * unknown in the files we know. `metres` is the distance to the territory's box, 0 inside.
 */
export function locate(x: number, y: number, bounds: Bounds): Located | null {
  if (x === 0 && y === 0) return null
  const [asWritten = null, ...others] = READINGS.map((reading) => {
    const at = readAs(reading, [x, y])
    return isOnEarth(at) ? { at, reading, metres: metresTo(at, bounds) } : null
  })
  if (asWritten && asWritten.metres <= NEAR_METRES) return asWritten
  return others.find((other) => other !== null && other.metres <= NEAR_METRES) ?? asWritten
}

/** A pair of numbers as `[lng, lat]` by that reading; on earth or not. */
export function readAs(reading: Reading, [x, y]: Position): Position {
  const [lng, lat] = {
    'as-written': (): Position => [x, y],
    swapped: (): Position => [y, x],
    'Lambert-93': () => fromLambert93(x, y),
    'Web Mercator': () => fromWebMercator(x, y),
  }[reading]()
  return [roundDegrees(lng), roundDegrees(lat)]
}

const isOnEarth = ([lng, lat]: Position): boolean => Math.abs(lng) <= 180 && Math.abs(lat) <= 90

/** Seven decimals, a centimetre, and no negative zero. */
const roundDegrees = (degrees: number): number => Math.round(degrees * 1e7) / 1e7 + 0

function metresTo([lng, lat]: Position, [west, south, east, north]: Bounds): number {
  const nearest: Position = [Math.min(Math.max(lng, west), east), Math.min(Math.max(lat, south), north)]
  return distanceMetres([lng, lat], nearest)
}

/** Metres of a projection that isn't one of those `locate` tells, by their size. */
export const isMetres = (x: number, y: number): boolean => Math.abs(x) > 1000 && Math.abs(y) > 1000

/** Kilometres between two boxes, 0 when they meet. */
export function kilometresBetween(one: Bounds, other: Bounds): number {
  const at: Position = [
    Math.min(Math.max(other[0], one[0]), one[2]),
    Math.min(Math.max(other[1], one[1]), one[3]),
  ]
  return metresTo(at, other) / 1000
}
