import type { Ring } from './layer.ts'
import { roundPosition } from './round-position.ts'

/** Rings of one polygon, rounded, closed, without repeated positions; exterior counterclockwise, holes clockwise. */
export function rightHanded(rings: readonly Ring[]): Ring[] {
  return rings.map((ring, index) => {
    const closed = closeRing(ring)
    const counterclockwise = twiceSignedArea(closed) > 0
    return counterclockwise === (index === 0) ? closed : closed.reverse()
  })
}

function closeRing(ring: Ring): Ring {
  const rounded = ring.map(roundPosition)
  const open = rounded.filter((position, index) => {
    const next = rounded[(index + 1) % rounded.length]!
    return position[0] !== next[0] || position[1] !== next[1]
  })
  return [...open, open[0]!]
}

/** Twice the signed area, in square degrees, about the first position so that small rings keep their sign. */
function twiceSignedArea(ring: Ring): number {
  const [x0, y0] = ring[0]! as [number, number]
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [px, py] = ring[index]! as [number, number]
    return sum + (px - x0) * (y! - y0) - (x! - x0) * (py - y0)
  }, 0)
}
