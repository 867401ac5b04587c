import type { MapColours } from './map-tokens.ts'

/** One hue a round: ten, then they come again. */
export const roundColours = (colours: MapColours): readonly string[] =>
  ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const).map((number) => colours[`round-${number}`])

/** One dash a round, in line widths (drawn, left out, …), so that hue never tells alone. */
export const roundDashes: readonly (readonly number[])[] = [
  [1, 0],
  [4, 1.2],
  [1.2, 1.2],
  [6, 1.2, 1.2, 1.2],
  [2.4, 1.2],
  [8, 2],
  [4, 1.2, 1.2, 1.2, 1.2, 1.2],
  [2.4, 2.4],
  [6, 1.2, 2.4, 1.2],
  [1.2, 2.4],
]
