import type { Position } from '../geometry/position.ts'
import { boundsOf } from './shape-extent.ts'

/** Pixels from the map's top left corner; as a padding, from each side. */
export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Pixels between the outline and what floats. */
const GAP = 8
/** Places tried along each side, from the middle outwards. */
const TRIED = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0, 1]

/** Web Mercator with south up, so that degrees compare with pixels. */
const flat = ([lng, lat]: Position): Position => [
  lng / 360,
  -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI),
]

/**
 * Padding, in pixels a side, under which the outline is drawn as large as can be inside `clear` with none of its corners
 * under a floating box, and as near to the middle as then can be. The bare margin for an empty outline, or where
 * half the size would still not be free.
 */
export const fitPadding = (
  size: { readonly width: number; readonly height: number },
  clear: Box,
  floating: readonly Box[],
  outline: readonly Position[],
): Box => {
  const margin = Math.round(Math.min(32, size.width / 16, size.height / 16))
  const left = clear.left + margin
  const top = clear.top + margin
  const width = clear.right - margin - left
  const height = clear.bottom - margin - top
  const bare: Box = { left, top, right: size.width - left - width, bottom: size.height - top - height }
  const points = outline.map(flat)
  const bounds = boundsOf(points)
  if (!bounds) return bare
  const [west, north, east, south] = bounds
  const largest = Math.min(width / (east - west), height / (south - north))

  for (let share = 1; share >= 0.5; share -= 0.02) {
    const scale = largest * share
    const [wide, high] = [(east - west) * scale, (south - north) * scale]
    for (const [across, down] of PLACES) {
      const from = { left: left + (width - wide) * across, top: top + (height - high) * down }
      const isFree = points.every(([x, y]) => {
        const at = { x: from.left + (x - west) * scale, y: from.top + (y - north) * scale }
        return !floating.some((box) => isUnder(at, box))
      })
      if (!isFree) continue
      return { ...from, right: size.width - from.left - wide, bottom: size.height - from.top - high }
    }
  }
  return bare
}

const PLACES = TRIED.flatMap((across) => TRIED.map((down) => [across, down] as const)).sort(
  ([a, b], [c, d]) => Math.hypot(a - 0.5, b - 0.5) - Math.hypot(c - 0.5, d - 0.5),
)

const isUnder = ({ x, y }: { readonly x: number; readonly y: number }, box: Box): boolean =>
  x > box.left - GAP && x < box.right + GAP && y > box.top - GAP && y < box.bottom + GAP
