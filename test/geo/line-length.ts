import type { Position } from 'geojson'
import { metricPlane } from '../../geo/make/metric-plane.ts'

/** Length in metres of a line of [lng, lat]. */
export function lineLength(line: readonly Position[]): number {
  const metres = line.map(metricPlane(line[0]!).toMetres)
  return metres.slice(1).reduce((length, [x, y], index) => {
    const [px, py] = metres[index]! as [number, number]
    return length + Math.hypot(x! - px, y! - py)
  }, 0)
}
