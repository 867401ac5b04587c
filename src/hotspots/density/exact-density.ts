import { type Kernel, kernelAt } from './kernel.ts'

/** Events on a plane in metres: `x` and `y` in turn, and how much each counts (1 when `weights` is absent). */
export type PlaneEvents = { readonly xy: Float64Array; readonly weights?: Float64Array }

/**
 * Events per square metre at each point (`x` and `y` in turn), by the plain sum over all events: uncut, no edge
 * correction, time in events × points. The measure that the binned density is held to. No events: zeros.
 */
export const exactDensity = (events: PlaneEvents, points: Float64Array, kernel: Kernel): Float64Array => {
  const density = new Float64Array(points.length / 2)
  for (let point = 0; point < density.length; point++) {
    const x = points[2 * point]!
    const y = points[2 * point + 1]!
    let sum = 0
    for (let event = 0; 2 * event < events.xy.length; event++) {
      const dx = events.xy[2 * event]! - x
      const dy = events.xy[2 * event + 1]! - y
      sum += kernelAt(kernel, dx * dx + dy * dy) * (events.weights?.[event] ?? 1)
    }
    density[point] = sum
  }
  return density
}
