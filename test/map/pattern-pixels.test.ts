import { expect, test } from 'vitest'
import { PATTERN_SIDE, patternPixels } from '../../src/map/pattern-pixels.ts'

const ground = [0, 114, 178] as const
const mark = [255, 255, 255] as const
const reds = (pattern: 'plain' | 'diagonal' | 'dots') =>
  patternPixels(pattern, ground, mark).filter((_, index) => index % 4 === 0)
const at = (pixels: ArrayLike<number>, x: number, y: number) =>
  pixels[(y % PATTERN_SIDE) * PATTERN_SIDE + (x % PATTERN_SIDE)]!

test('plain is the ground alone', () => {
  expect(new Set(reds('plain'))).toEqual(new Set([0]))
})

test.each(['diagonal', 'dots'] as const)('%s shows the mark on a fifth to a half of the tile', (pattern) => {
  const share = reds(pattern).reduce((sum, red) => sum + red / 255, 0) / PATTERN_SIDE ** 2
  expect(share).toBeGreaterThan(0.2)
  expect(share).toBeLessThan(0.5)
})

test('diagonals run on across the tile’s edges', () => {
  const pixels = reds('diagonal')
  for (let x = 0; x < PATTERN_SIDE; x++)
    for (let y = 0; y < PATTERN_SIDE; y++)
      expect(at(pixels, x, y)).toBe(at(pixels, x + 1, y + PATTERN_SIDE - 1))
})

test('dots lie on a staggered grid that repeats without a seam', () => {
  const pixels = reds('dots')
  const half = PATTERN_SIDE / 2
  for (let x = 0; x < PATTERN_SIDE; x++)
    for (let y = 0; y < PATTERN_SIDE; y++) expect(at(pixels, x, y)).toBe(at(pixels, x + half, y + half))
})

test('no pixel is transparent', () => {
  const alphas = patternPixels('dots', ground, mark).filter((_, index) => index % 4 === 3)
  expect(new Set(alphas)).toEqual(new Set([255]))
})
