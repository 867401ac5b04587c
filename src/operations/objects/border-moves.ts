import type { Area } from '../../geometry/polygon-clipping.ts'
import type { Position, Ring } from '../../geometry/position.ts'

/** A stretch of border drawn anew: between two corners that stay, these corners were replaced by those; without the two, one corner moved. */
export type BorderMove = {
  readonly between?: readonly [before: Position, after: Position]
  readonly were: readonly Position[]
  readonly are: readonly Position[]
}

/** Corners of neighbours are the same within a centimetre and a half. */
const isAt = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a[0] - b[0]) < 1.5e-7 && Math.abs(a[1] - b[1]) < 1.5e-7

const ringsOf = (area: Area): readonly Ring[] =>
  area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()

/** What changed from one outline to the next, ring by ring; nothing when rings came or went. */
export const borderMoves = (before: Area, after: Area): readonly BorderMove[] => {
  const [old, now] = [ringsOf(before), ringsOf(after)]
  return old.length === now.length
    ? old.flatMap((ring, index) => movesOf(ring.slice(0, -1), now[index]!.slice(0, -1)))
    : []
}

const movesOf = (old: readonly Position[], now: readonly Position[]): readonly BorderMove[] => {
  if (old.length === now.length)
    return old.flatMap((corner, index) =>
      isAt(corner, now[index]) ? [] : [{ were: [corner], are: [now[index]!] }],
    )
  const most = Math.min(old.length, now.length)
  let head = 0
  while (head < most && isAt(old[head], now[head])) head++
  let tail = 0
  while (tail < most - head && isAt(old.at(-1 - tail), now.at(-1 - tail))) tail++
  if (head + tail < 2) return []
  const between = [old.at(head - 1)!, old[(old.length - tail) % old.length]!] as const
  return [{ between, were: old.slice(head, old.length - tail), are: now.slice(head, now.length - tail) }]
}

/** A neighbour's outline with the same stretch drawn anew; the same object when it shares nothing of it. */
export const withBorderMoves = (area: Area, moves: readonly BorderMove[]): Area => {
  let touched = false
  const follow = (ring: Ring): Ring => {
    let corners = ring.slice(0, -1)
    for (const move of moves) {
      const next = move.between ? redrawn(corners, move, move.between) : moved(corners, move)
      if (next === corners) continue
      corners = next
      touched = true
    }
    return [...corners, corners[0]!]
  }
  const coordinates =
    area.type === 'Polygon' ? area.coordinates.map(follow) : area.coordinates.map((part) => part.map(follow))
  return touched ? ({ ...area, coordinates } as Area) : area
}

const moved = (corners: Position[], { were, are }: BorderMove): Position[] =>
  corners.some((corner) => isAt(corner, were[0]))
    ? corners.map((corner) => (isAt(corner, were[0]) ? are[0]! : corner))
    : corners

const redrawn = (
  corners: Position[],
  { were, are }: BorderMove,
  [before, after]: readonly [Position, Position],
): Position[] => {
  for (const [chain, put] of [
    [[before, ...were, after], are],
    [[after, ...were.toReversed(), before], are.toReversed()],
  ] as const) {
    const start = corners.findIndex((_corner, index) =>
      chain.every((link, step) => isAt(corners[(index + step) % corners.length], link)),
    )
    if (start < 0) continue
    const turned = [...corners.slice(start), ...corners.slice(0, start)]
    return [turned[0]!, ...put, ...turned.slice(1 + were.length)]
  }
  return corners
}
