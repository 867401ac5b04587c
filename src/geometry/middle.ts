import { boundsOf, centreOf, positionsOf } from './bounds.ts'
import type { MultiPolygon, Polygon, Position } from './position.ts'

/**
 * The centre of gravity of an area (holes taken off), else the centre of its box when it has no surface. Undefined
 * without positions. Good for areas up to a quarter: degrees are taken as a plane.
 */
export const middleOf = (area: Polygon | MultiPolygon): Position | undefined => {
  const bounds = boundsOf(positionsOf(area))
  if (!bounds) return undefined
  const [lng0, lat0] = centreOf(bounds)
  let [twice, x, y] = [0, 0, 0]
  for (const rings of area.type === 'Polygon' ? [area.coordinates] : area.coordinates)
    rings.forEach((ring, index) => {
      let [ringTwice, ringX, ringY] = [0, 0, 0]
      for (let i = 1; i < ring.length; i++) {
        const [x1, y1] = [ring[i - 1]![0] - lng0, ring[i - 1]![1] - lat0]
        const [x2, y2] = [ring[i]![0] - lng0, ring[i]![1] - lat0]
        const cross = x1 * y2 - x2 * y1
        ringTwice += cross
        ringX += (x1 + x2) * cross
        ringY += (y1 + y2) * cross
      }
      const sign = Math.sign(ringTwice) * (index === 0 ? 1 : -1)
      twice += sign * ringTwice
      x += sign * ringX
      y += sign * ringY
    })
  return Math.abs(twice) < 1e-16 ? [lng0, lat0] : [lng0 + x / (3 * twice), lat0 + y / (3 * twice)]
}
