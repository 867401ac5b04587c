import type { Position } from './position.ts'

const RADIANS = Math.PI / 180
const EARTH = 6_378_137

// Lambert-93 on GRS 80: constants of the projection as IGN publishes them (NT/G 71 and 73).
const N = 0.725607765053267
const C = 11_754_255.426096
const FALSE_EASTING = 700_000
const POLE_NORTHING = 12_655_612.049876
const ECCENTRICITY = 0.0818191910428158

/** Lambert-93 metres to `[lng, lat]`, within a millimetre (IGN, algorithms ALG0004 and ALG0002). */
export function fromLambert93(x: number, y: number): Position {
  const radius = Math.hypot(x - FALSE_EASTING, y - POLE_NORTHING)
  const angle = Math.atan((x - FALSE_EASTING) / (POLE_NORTHING - y))
  const isometric = -Math.log(radius / C) / N
  let latitude = 2 * Math.atan(Math.exp(isometric)) - Math.PI / 2
  for (let round = 0; round < 8; round++) {
    const sine = ECCENTRICITY * Math.sin(latitude)
    const stretch = ((1 + sine) / (1 - sine)) ** (ECCENTRICITY / 2)
    latitude = 2 * Math.atan(stretch * Math.exp(isometric)) - Math.PI / 2
  }
  return [3 + angle / N / RADIANS, latitude / RADIANS]
}

/** `[lng, lat]` to Lambert-93 metres, within a tenth of a millimetre (IGN, algorithms ALG0001 and ALG0003). */
export function toLambert93([lng, lat]: Position): readonly [x: number, y: number] {
  const sine = Math.sin(lat * RADIANS)
  const isometric = Math.atanh(sine) - ECCENTRICITY * Math.atanh(ECCENTRICITY * sine)
  const radius = C * Math.exp(-N * isometric)
  const angle = N * (lng - 3) * RADIANS
  return [FALSE_EASTING + radius * Math.sin(angle), POLE_NORTHING - radius * Math.cos(angle)]
}

/** Web Mercator metres (EPSG:3857) to `[lng, lat]`. */
export const fromWebMercator = (x: number, y: number): Position => [
  x / EARTH / RADIANS,
  (2 * Math.atan(Math.exp(y / EARTH)) - Math.PI / 2) / RADIANS,
]
