import type { Position } from 'geojson'

const EQUATOR = 6_378_137
const ECCENTRICITY_SQUARED = 0.00669437999014

/**
 * A plane tangent to the WGS84 ellipsoid at `origin` [lng, lat]: metres east and north of it.
 * Good to a few millimetres over the length of a building, some centimetres over the quarter.
 */
export function metricPlane(origin: Position) {
  const [lng, lat] = origin as [number, number]
  const radians = Math.PI / 180
  const flattening = 1 - ECCENTRICITY_SQUARED * Math.sin(lat * radians) ** 2
  const northward = (radians * EQUATOR * (1 - ECCENTRICITY_SQUARED)) / flattening ** 1.5
  const eastward = (radians * EQUATOR * Math.cos(lat * radians)) / Math.sqrt(flattening)
  return {
    toMetres: (position: Position): Position => [
      (position[0]! - lng) * eastward,
      (position[1]! - lat) * northward,
    ],
    toDegrees: (metres: Position): Position => [lng + metres[0]! / eastward, lat + metres[1]! / northward],
  }
}
