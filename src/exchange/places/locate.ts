import { POSITION_READINGS, type PositionReadingName } from '../../domain/import.ts'
import { distanceMetres } from '../../geometry/distance.ts'
import type { Bounds, Position } from '../../geometry/position.ts'
import { fromLambert93, fromWebMercator } from '../../geometry/projected.ts'

/** How a pair of numbers was understood as a place. */
export type Reading = PositionReadingName
export type Located = {
  readonly at: Position
  readonly reading: Reading
  readonly metres: number
  /** The file itself names that reading. */
  readonly named?: true
}

/** Nearer than this to the territory, another reading of the numbers is taken for the right one. */
const NEAR_METRES = 20_000

/**
 * Where a pair of numbers lies: as written when that is near the territory, else the one reading that is (axes swapped,
 * Lambert-93, Web Mercator), else as written if that is on earth. Null when it is nowhere. 0, 0 is nowhere: it means
 * unknown in the files we know. `metres` is the distance to the territory's box, 0 inside. `only`: the one reading that
 * may be taken where the numbers as written are not near, as the user chose. `named`: the one that the file names, which
 * goes before the others where it is near.
 */
export function locate(
  x: number,
  y: number,
  bounds: Bounds,
  only?: Reading,
  named?: Reading,
): Located | null {
  if (x === 0 && y === 0) return null
  const asWritten = locatedAs('as-written', x, y, bounds)
  if (asWritten && asWritten.metres <= NEAR_METRES) return asWritten
  if (only !== undefined) return only === 'as-written' ? asWritten : locatedAs(only, x, y, bounds)
  const meant = named && locatedAs(named, x, y, bounds)
  if (meant && meant.metres <= NEAR_METRES) return { ...meant, named: true }
  for (const reading of POSITION_READINGS) {
    if (reading === 'as-written') continue
    const other = locatedAs(reading, x, y, bounds)
    if (other && other.metres <= NEAR_METRES) return other
  }
  return asWritten
}

/** All readings of two numbers but the one as written that lie near the territory. */
export const nearReadings = (x: number, y: number, bounds: Bounds): readonly Reading[] =>
  POSITION_READINGS.filter(
    (reading) =>
      reading !== 'as-written' && (locatedAs(reading, x, y, bounds)?.metres ?? Infinity) <= NEAR_METRES,
  )

/** The place of two numbers by that reading, null when it is not on earth. */
export function locatedAs(reading: Reading, x: number, y: number, bounds: Bounds): Located | null {
  const at = readAs(reading, [x, y])
  return isOnEarth(at) ? { at, reading, metres: metresTo(at, bounds) } : null
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

/** Metres from a place to a box, 0 inside. */
export function metresTo([lng, lat]: Position, [west, south, east, north]: Bounds): number {
  const nearest: Position = [Math.min(Math.max(lng, west), east), Math.min(Math.max(lat, south), north)]
  return distanceMetres([lng, lat], nearest)
}

/** Metres of a projection that isn't one of those `locate` tells, by their size. */
export const isMetres = (x: number, y: number): boolean => Math.abs(x) > 1000 && Math.abs(y) > 1000

/**
 * The name of a French projection that is not read, by the size of its metres: a conic conformal zone (CC42 to CC50,
 * origin 1 700 000 ; (zone − 41) × 1 000 000 + 200 000, IGN) or extended Lambert II. Undefined when it is none.
 */
export function unreadSystem(x: number, y: number): string | undefined {
  const zone = 41 + Math.floor(y / 1_000_000)
  if (x > 1_200_000 && x < 2_300_000 && zone >= 42 && zone <= 50) return `CC${zone} (EPSG:39${zone})`
  if (x > 0 && x < 1_300_000 && y > 1_600_000 && y < 2_800_000) return 'Lambert II étendu (EPSG:27572)'
  return undefined
}

/** Kilometres between two boxes, 0 when they meet. */
export function kilometresBetween(one: Bounds, other: Bounds): number {
  const at: Position = [
    Math.min(Math.max(other[0], one[0]), one[2]),
    Math.min(Math.max(other[1], one[1]), one[3]),
  ]
  return metresTo(at, other) / 1000
}

/** A distance as refusals say it: one decimal under ten. */
export const kilometresOf = (metres: number): number =>
  metres < 10_000 ? Math.round(metres / 100) / 10 : Math.round(metres / 1000)
