import type { Observations } from '../../domain/hotspots/observations.ts'
import { boundsOf, centreOf } from '../../geometry/bounds.ts'
import { localProjection } from '../../geometry/local-projection.ts'
import type { Position } from '../../geometry/position.ts'

/** x and y in metres of each place in turn, on the plane centred on all of them. */
export const placesOnPlane = ({ positions }: Observations): Float64Array => {
  const points = Array.from(
    { length: positions.length / 2 },
    (_, place): Position => [positions[2 * place]!, positions[2 * place + 1]!],
  )
  const bounds = boundsOf(points)
  if (!bounds) return new Float64Array()
  const { project } = localProjection(centreOf(bounds))
  return Float64Array.from(points.flatMap((point) => [...project(point)]))
}
