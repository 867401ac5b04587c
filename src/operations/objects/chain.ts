import type { Position } from '../../geometry/position.ts'

/** Borders are the same within a centimetre and a half: corners lie on steps of one. In degrees. */
const SAME = 1.5e-7

export const isAt = (a: Position, b: Position): boolean =>
  Math.abs(a[0] - b[0]) < SAME && Math.abs(a[1] - b[1]) < SAME

/** Where on a segment a point lies, 0 to 1; undefined off it. */
const footOn = (at: Position, a: Position, b: Position): number | undefined => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const squared = dx * dx + dy * dy
  if (squared === 0) return isAt(at, a) ? 0 : undefined
  const share = Math.min(1, Math.max(0, ((at[0] - a[0]) * dx + (at[1] - a[1]) * dy) / squared))
  return isAt(at, [a[0] + share * dx, a[1] + share * dy]) ? share : undefined
}

/** Where on a line a point lies: the rank of the segment and the share of it, as one number (2.25); whole at a corner; undefined off the line. */
export const footOnChain = (chain: readonly Position[], at: Position): number | undefined => {
  const corner = chain.findIndex((each) => isAt(each, at))
  if (corner >= 0) return corner
  for (let rank = 1; rank < chain.length; rank++) {
    const share = footOn(at, chain[rank - 1]!, chain[rank]!)
    if (share !== undefined) return rank - 1 + share
  }
  return undefined
}

/** Whether two points lie on one segment of a line. */
export const onChain = (chain: readonly Position[], a: Position, b: Position): boolean => {
  for (let rank = 1; rank < chain.length; rank++) {
    const [from, to] = [chain[rank - 1]!, chain[rank]!]
    if (footOn(a, from, to) !== undefined && footOn(b, from, to) !== undefined) return true
  }
  return false
}

/** Metres to a factor, on a plane that narrows with the latitude: enough to share a length. */
const lengthOf = (a: Position, b: Position): number =>
  Math.hypot((b[0] - a[0]) * Math.cos((a[1] * Math.PI) / 180), b[1] - a[1])

const lengthsOf = (chain: readonly Position[]): readonly number[] =>
  chain.reduce<number[]>((all, at, rank) => {
    all.push(rank === 0 ? 0 : all[rank - 1]! + lengthOf(chain[rank - 1]!, at))
    return all
  }, [])

/** The place at a rank and share of a segment, as `footOnChain` gives them; corners to the last digit. */
export const pointAlong = (chain: readonly Position[], along: number): Position => {
  const rank = Math.min(Math.floor(along), chain.length - 2)
  const share = along - rank
  const [a, b] = [chain[rank]!, chain[rank + 1]!]
  if (share === 0 || share === 1) return share === 0 ? a : b
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]
}

type Segment = readonly [from: Position, to: Position]

/** The point of another segment right across from a share of this one, or its nearer end; undefined when the other runs across or back. */
export const acrossFrom = ([a, b]: Segment, [c, d]: Segment, share: number): Position | undefined => {
  const narrows = Math.cos((a[1] * Math.PI) / 180) ** 2
  const [dx, dy] = [(b[0] - a[0]) * narrows, b[1] - a[1]]
  const along = (at: Position): number => (at[0] - a[0]) * dx + (at[1] - a[1]) * dy
  const whole = along(b)
  const [from, to] = [along(c), along(d)]
  if (to - from < whole / 20) return undefined
  return pointAlong([c, d], Math.min(1, Math.max(0, (share * whole - from) / (to - from))))
}

/** A rank and share of a segment as the share of the whole length, 0 to 1. */
export const shareOfLength = (chain: readonly Position[], along: number): number => {
  const lengths = lengthsOf(chain)
  const rank = Math.min(Math.floor(along), chain.length - 2)
  const length = lengths[rank]! + (along - rank) * (lengths[rank + 1]! - lengths[rank]!)
  return length / (lengths.at(-1)! || 1)
}

/** The place at a share of a line's length, 0 to 1. */
export const pointAtShare = (chain: readonly Position[], share: number): Position => {
  const lengths = lengthsOf(chain)
  const length = share * lengths.at(-1)!
  let rank = 0
  while (rank < chain.length - 2 && lengths[rank + 1]! < length) rank++
  const span = lengths[rank + 1]! - lengths[rank]!
  const part = span === 0 ? 0 : Math.min(1, (length - lengths[rank]!) / span)
  return pointAlong(chain, share === 1 ? chain.length - 1 : rank + part)
}
