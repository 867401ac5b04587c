import type { Position } from 'geojson'
import { metricPlane } from '../../geo/make/metric-plane.ts'

const { toMetres } = metricPlane([3.11, 50.64])

/** Signed area of a closed ring of [lng, lat], in square metres: positive when counterclockwise. */
export function ringArea(ring: readonly Position[]): number {
  const metres = ring.map(toMetres)
  return metres.slice(1).reduce((sum, [x, y], index) => {
    const [px, py] = metres[index]! as [number, number]
    return sum + (px * y! - x! * py) / 2
  }, 0)
}
