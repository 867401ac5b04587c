import { type HeatRamp, paintRamp } from '../../domain/hotspots/heat-ramp.ts'

/** Steps of the table from the first stop to the last. */
const STEPS = 512

export type RampTexels = {
  readonly width: number
  /** Two rows, of what is more and of what is less: red, green, blue, opacity. */
  readonly texels: Uint8ClampedArray
  /** Where in the table (0 to 1) the logarithm (base 2) of a value stands: `reach[0]` times it, and `reach[1]`. */
  readonly reach: readonly [slope: number, start: number]
}

/** A ramp as a table from the first stop to the last, even in the logarithm; its ends stand for what lies beyond. */
export const rampTexels = (ramp: HeatRamp): RampTexels => {
  const [first, last] = [ramp.stops[0]!, ramp.stops.at(-1)!]
  const doublings = Math.log2(last / first)
  const texels = new Uint8ClampedArray(2 * 4 * STEPS)
  for (let step = 0; step < STEPS; step++) {
    const value = first * 2 ** ((step / (STEPS - 1)) * doublings)
    paintRamp(ramp, value, texels, 4 * step)
    paintRamp(ramp, -value, texels, 4 * (STEPS + step))
  }
  // From the middle of the first texel to that of the last.
  const slope = (STEPS - 1) / STEPS / doublings
  return { width: STEPS, texels, reach: [slope, 0.5 / STEPS - slope * Math.log2(first)] }
}
