import type { Position } from '../../geometry/position.ts'
import type { WalkNetwork } from './walk-network.ts'

/** A part of an edge as it is walked: decimetres along it, backwards when `end` is below `begin`. */
export type Part = { readonly edge: number; readonly begin: number; readonly end: number }

/** Adds the positions of a part of a street, cut at both ends by the share of its length. */
export function appendPart(line: Position[], network: WalkNetwork, { edge, begin, end }: Part): void {
  const shape = network.streets[edge]!.line
  const length = network.edgeLength[edge]!
  const shares = cumulativeShares(shape)
  const from = length === 0 ? 0 : begin / length
  const to = length === 0 ? 1 : end / length
  line.push(positionAt(shape, shares, from))
  const inner = shape.map((at, i) => ({ at, share: shares[i]! }))
  if (from <= to) for (const { at, share } of inner) if (share > from && share < to) line.push(at)
  if (from > to) for (const { at, share } of inner.toReversed()) if (share < from && share > to) line.push(at)
  line.push(positionAt(shape, shares, to))
}

function cumulativeShares(shape: readonly Position[]): number[] {
  const widening = Math.cos(((shape[0]?.[1] ?? 0) * Math.PI) / 180) // a degree of longitude is that much shorter
  const along = [0]
  for (let i = 1; i < shape.length; i++) {
    const [lng1, lat1] = shape[i - 1]!
    const [lng2, lat2] = shape[i]!
    along.push(along[i - 1]! + Math.hypot((lng2 - lng1) * widening, lat2 - lat1))
  }
  const total = along.at(-1)!
  return along.map((each) => (total === 0 ? 0 : each / total))
}

function positionAt(shape: readonly Position[], shares: readonly number[], share: number): Position {
  let i = 1
  while (i < shape.length - 1 && shares[i]! < share) i++
  const [lng1, lat1] = shape[i - 1]!
  const [lng2, lat2] = shape[i] ?? shape[i - 1]!
  const span = shares[i]! - shares[i - 1]!
  const part = span > 0 ? Math.min(1, Math.max(0, (share - shares[i - 1]!) / span)) : 0
  // The ends themselves, to the bit, so that lines of neighbouring streets meet.
  if (part === 0) return [lng1, lat1]
  if (part === 1) return [lng2, lat2]
  return [lng1 + part * (lng2 - lng1), lat1 + part * (lat2 - lat1)]
}
