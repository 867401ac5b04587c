import type { Area } from '../../geometry/polygon-clipping.ts'
import type { Position, Ring } from '../../geometry/position.ts'
import { acrossFrom, footOnChain, isAt, onChain, pointAlong, pointAtShare, shareOfLength } from './chain.ts'
import { handPosition, isSame } from './hand-drawn.ts'

/** A stretch of border drawn anew: its corners as they were and as they are. As many, they moved one by one; else the first and the last stayed. */
export type BorderMove = { readonly old: readonly Position[]; readonly now: readonly Position[] }

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
  if (old.length === now.length) return runsOf(old, now)
  const most = Math.min(old.length, now.length)
  let head = 0
  while (head < most && isAt(old[head]!, now[head]!)) head++
  let tail = 0
  while (tail < most - head && isAt(old.at(-1 - tail)!, now.at(-1 - tail)!)) tail++
  if (head + tail < 2) return []
  const stretch = (ring: readonly Position[]): readonly Position[] => [
    ring.at(head - 1)!,
    ...ring.slice(head, ring.length - tail),
    ring[(ring.length - tail) % ring.length]!,
  ]
  return [{ old: stretch(old), now: stretch(now) }]
}

/** Each run of corners that moved, between the two that did not; the whole ring, closed, when all did. */
const runsOf = (old: readonly Position[], now: readonly Position[]): readonly BorderMove[] => {
  const stays = old.map((corner, index) => isAt(corner, now[index]!))
  const first = stays.indexOf(true)
  if (first < 0) return [{ old: [...old, old[0]!], now: [...now, now[0]!] }]
  const moves: BorderMove[] = []
  let before = first
  for (let step = 1; step <= old.length; step++) {
    const index = first + step
    if (!stays[index % old.length]) continue
    const ranks = Array.from({ length: index - before + 1 }, (_, rank) => (before + rank) % old.length)
    if (ranks.length > 2)
      moves.push({ old: ranks.map((rank) => old[rank]!), now: ranks.map((rank) => now[rank]!) })
    before = index
  }
  return moves
}

/** Where a point that lay on a stretch of border lies now, at the same share of it; undefined off all of them. */
export const carriedBy = (moves: readonly BorderMove[], at: Position): Position | undefined => {
  for (const move of moves) {
    const along = footOnChain(move.old, at)
    if (along !== undefined) return carried(move, along)
  }
  return undefined
}

const carried = ({ old, now }: BorderMove, along: number): Position => {
  if (old.length !== now.length) return pointAtShare(now, shareOfLength(old, along))
  const rank = Math.floor(along)
  if (rank === along) return now[rank]!
  const [a, b] = [old[rank]!, old[rank + 1]!]
  const isHinged = isAt(a, now[rank]!) !== isAt(b, now[rank + 1]!)
  // A side that turns about one end: what is on it keeps its place along the side, were the other end drawn along it.
  return (
    (isHinged && acrossFrom([a, b], [now[rank]!, now[rank + 1]!], along - rank)) || pointAlong(now, along)
  )
}

/**
 * A neighbour's outline with the same stretches drawn anew; the same object when it shares nothing of them. Corners of
 * either that lie on the middle of a side of the other (where three areas meet) follow too.
 */
export const withBorderMoves = (area: Area, moves: readonly BorderMove[]): Area => {
  let touched = false
  const follow = (ring: Ring): Ring => {
    let corners: readonly Position[] = ring.slice(0, -1)
    for (const move of moves) {
      const next = following(corners, move)
      if (next.length === corners.length && next.every((at, index) => isSame(at, corners[index]))) continue
      corners = next
      touched = true
    }
    return [...corners, corners[0]!]
  }
  const coordinates =
    area.type === 'Polygon' ? area.coordinates.map(follow) : area.coordinates.map((part) => part.map(follow))
  return touched ? ({ ...area, coordinates } as Area) : area
}

/** The outline with its corners on the middle of sides that tilted carried along; the same object when there is none. Those on the outline in hand stay. */
export const withTilts = (area: Area, moves: readonly BorderMove[], inHand: Area): Area => {
  const held = ringsOf(inHand)
  let touched = false
  const carry = (at: Position): Position => {
    if (held.some((ring) => footOnChain(ring, at) !== undefined)) return at
    const move = moves.find(({ old, now }) => {
      const along = footOnChain(old, at)
      return (
        along !== undefined && !old.some((corner) => isAt(corner, at)) && footOnChain(now, at) === undefined
      )
    })
    touched ||= move !== undefined
    return move ? handPosition(carried(move, footOnChain(move.old, at)!)) : at
  }
  const coordinates =
    area.type === 'Polygon'
      ? area.coordinates.map((ring) => ring.map(carry))
      : area.coordinates.map((part) => part.map((ring) => ring.map(carry)))
  return touched ? ({ ...area, coordinates } as Area) : area
}

/** One ring with one stretch drawn anew. */
const following = (ring: readonly Position[], move: BorderMove): readonly Position[] => {
  const { old, now } = move
  const { corners, added } = withCornersOf(old, ring)
  const along = corners.map((at) => footOnChain(old, at))
  if (along.every((each) => each === undefined)) return ring
  const next = (index: number): number => (index + 1) % corners.length
  const isShared = corners.map((at, index) => onChain(old, at, corners[next(index)]!))
  const isCounted = old.length === now.length
  const put: { readonly at: Position; readonly isSpare: boolean }[] = []
  for (const [index, at] of corners.entries()) {
    const here = along[index]
    const isWithin = isShared[index]! && isShared.at(index - 1)!
    // A corner of the old stretch that the new one no longer has; where areas meet it stays, carried.
    const isDropped = !isCounted && isWithin && old.slice(1, -1).some((corner) => isAt(corner, at))
    if (!isDropped) {
      const to = here === undefined ? at : carried(move, here)
      const moved = isAt(to, at) ? at : handPosition(to)
      put.push({ at: moved, isSpare: added.has(at) && moved === at })
    }
    if (isCounted || !isShared[index]) continue
    const [from, until] = [shareOfLength(old, here!), shareOfLength(old, along[next(index)]!)]
    const between = now
      .slice(1, -1)
      .map((corner, rank) => ({ corner, share: shareOfLength(now, rank + 1) }))
      .filter(({ share }) => share > Math.min(from, until) && share <= Math.max(from, until))
    if (from > until) between.reverse()
    put.push(...between.map(({ corner }) => ({ at: corner, isSpare: false })))
  }
  return put
    .filter(
      ({ at, isSpare }, index) =>
        !isSpare || bends(put.at(index - 1)!.at, at, put[(index + 1) % put.length]!.at),
    )
    .map(({ at }) => at)
    .filter((at, index, all) => !isSame(at, all.at(index - 1)) || all.length === 1)
}

/** The ring with the stretch's corners that lie on the middle of its sides made corners of its own. */
const withCornersOf = (chain: readonly Position[], ring: readonly Position[]) => {
  const added = new Set<Position>()
  const corners = ring.flatMap((at, index) => {
    const side = [at, ring[(index + 1) % ring.length]!]
    const met = chain
      .filter((corner) => !ring.some((own) => isAt(own, corner)))
      .flatMap((corner) => {
        const along = footOnChain(side, corner)
        return along === undefined ? [] : [{ corner, along }]
      })
      .sort((a, b) => a.along - b.along)
      .map(({ corner }) => [corner[0], corner[1]] as Position)
    for (const corner of met) added.add(corner)
    return [at, ...met]
  })
  return { corners, added }
}

const bends = (before: Position, at: Position, after: Position): boolean =>
  footOnChain([before, after], at) === undefined
