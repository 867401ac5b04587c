import type { MapColours } from './map-tokens.ts'

/** One hue a round: ten, then they come again. Dashes are those of `domain/round-palette.ts`. */
export const roundColours = (colours: MapColours): readonly string[] =>
  ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const).map((number) => colours[`round-${number}`])
