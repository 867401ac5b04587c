export type Rgb = readonly [red: number, green: number, blue: number]

/** Colours at the stops of a fixed scale; of what has two sides, `less` are those below zero. */
export type HeatRamp = {
  readonly stops: readonly number[]
  readonly more: readonly Rgb[]
  readonly less?: readonly Rgb[]
}

/** The colour is whole from so many times the first stop; below the first stop nothing is coloured. */
export const SOFT_EDGE = 1.5

/** Writes red, green, blue and opacity (0 to 255 each) of a value at `at`: colours run from stop to stop, as evenly as the value multiplies, and stay beyond the last. */
export const paintRamp = (
  { stops, more, less = more }: HeatRamp,
  value: number,
  into: Uint8ClampedArray,
  at: number,
): void => {
  const size = Math.abs(value)
  const colours = value < 0 ? less : more
  let above = 0
  while (above < stops.length - 1 && size >= stops[above]!) above++
  const below = Math.max(0, above - 1)
  const share =
    above === 0 ? 0 : Math.min(1, Math.log(size / stops[below]!) / Math.log(stops[above]! / stops[below]!))
  for (let channel = 0; channel < 3; channel++) {
    const from = colours[below]![channel]!
    into[at + channel] = from + (colours[above]![channel]! - from) * share
  }
  into[at + 3] = 255 * edgeOpacity(size, stops[0]!)
}

/** 0 up to the first stop, 1 from `SOFT_EDGE` times it, and smooth between. */
function edgeOpacity(size: number, first: number): number {
  const share = Math.min(1, Math.max(0, (size / first - 1) / (SOFT_EDGE - 1)))
  return share * share * (3 - 2 * share)
}

/** The stops of a scale stretched so that its last one is the greatest value shown. */
export const stretchedStops = (stops: readonly number[], greatest: number): readonly number[] => {
  const last = stops.at(-1)!
  return greatest > 0 ? stops.map((stop) => (stop / last) * greatest) : stops
}
