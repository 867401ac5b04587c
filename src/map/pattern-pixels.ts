import type { Landlord } from '../domain/landlord.ts'

type Rgb = readonly [number, number, number]

/** Side of a pattern's tile, in image pixels: two for one of the screen. */
export const PATTERN_SIDE = 16

/** Share of a pixel that the pattern's mark covers, 0 to 1; the tile repeats without a seam. */
const coverage = (pattern: Landlord['pattern'], x: number, y: number): number => {
  if (pattern === 'plain') return 0
  if (pattern === 'diagonal') {
    const along = (x + y) % PATTERN_SIDE
    return clamp(3.1 - Math.abs(along - PATTERN_SIDE / 2 + 0.5))
  }
  const half = PATTERN_SIDE / 2
  const near = (centre: number): number => Math.hypot(wrap(x + 0.5 - centre), wrap(y + 0.5 - centre))
  return clamp(3.2 - Math.min(near(half / 2), near(half * 1.5)) + 0.5)
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value))

/** Shortest distance along an axis of a tile that repeats. */
const wrap = (distance: number): number => {
  const inside = Math.abs(distance) % PATTERN_SIDE
  return Math.min(inside, PATTERN_SIDE - inside)
}

/** The tile that fills a landlord's buildings: its colour, with diagonals or dots of the mark's colour. RGBA, rows from the top. */
export const patternPixels = (pattern: Landlord['pattern'], ground: Rgb, mark: Rgb): Uint8ClampedArray => {
  const pixels = new Uint8ClampedArray(PATTERN_SIDE * PATTERN_SIDE * 4)
  for (let y = 0; y < PATTERN_SIDE; y++) {
    for (let x = 0; x < PATTERN_SIDE; x++) {
      const share = coverage(pattern, x, y)
      const at = (y * PATTERN_SIDE + x) * 4
      for (let channel = 0; channel < 3; channel++)
        pixels[at + channel] = ground[channel]! * (1 - share) + mark[channel]! * share
      pixels[at + 3] = 255
    }
  }
  return pixels
}
