import Flatbush from 'flatbush'
import type { Bounds } from './position.ts'

/** Ranks, ascending, of the boxes that meet a box; boxes that only touch meet. */
export type BoxesNear = (box: Bounds) => readonly number[]

/** Indexes boxes in degrees once (a packed R-tree), then answers which meet another. Without boxes the answer is always empty. */
export const boxesNear = (boxes: readonly Bounds[]): BoxesNear => {
  if (boxes.length === 0) return () => []
  const index = new Flatbush(boxes.length)
  for (const box of boxes) index.add(...box)
  index.finish()
  return (box) => index.search(...box).sort((a, b) => a - b)
}

const METRES_A_DEGREE = 111_000

/** The box grown by some metres on each side: a little more than asked, never less, up to 70° of latitude. */
export const grown = ([west, south, east, north]: Bounds, metres: number): Bounds => {
  const up = metres / METRES_A_DEGREE
  const across = up / Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180)
  return [west - across * 1.01, south - up * 1.01, east + across * 1.01, north + up * 1.01]
}
