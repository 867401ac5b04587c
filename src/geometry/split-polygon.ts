import { pointInPolygon } from './point-in-polygon.ts'
import { polygonAreaSquareMetres } from './polygon-area.ts'
import { type Area, degreesOf, differenceOf, singles, snapped, stepsOf } from './polygon-clipping.ts'
import type { Polygon, Position, Ring } from './position.ts'

type Point = readonly [x: number, y: number]
type Crossing = { readonly along: number; readonly at: Point; readonly around: number }

/** An end that stops this short of the edge was meant to be on it: some 5 cm, in steps of 1e-7 degree. */
const SHORT_OF_EDGE = 5

/**
 * Cuts an area by a line of `[lng, lat]`: the pieces, each wound as RFC 7946 asks, their cut in common to the last
 * digit. A line may cross several times, or over a hole. Null when it doesn't cross right through (an end inside, only
 * a touch) or when it crosses itself. Parts of a MultiPolygon that the line leaves whole stay with the largest piece.
 */
export const splitBy = (area: Area, line: readonly Position[]): readonly Area[] | null => {
  const clean = snapped(area)
  const path = withoutRepeats(line.map(stepsOf))
  if (!clean || path.length < 2 || crossesItself(path)) return null
  const whole: Area[] = []
  const pieces: Area[] = []
  for (const [outer, ...holes] of singles(clean)) {
    const cut = cutRing(outer!.map(stepsOf), path)
    if (cut === null) return null
    const parts = cut.flatMap((ring) => {
      const filled: Polygon = { type: 'Polygon', coordinates: [ring.map(degreesOf)] }
      const left = holes.length > 0 ? differenceOf(filled, holed(holes)) : snapped(filled)
      return left ? singles(left).map((rings): Polygon => ({ type: 'Polygon', coordinates: rings })) : []
    })
    if (parts.length > 1) pieces.push(...parts)
    else whole.push({ type: 'Polygon', coordinates: [outer!, ...holes] })
  }
  if (pieces.length < 2) return null
  if (whole.length === 0) return pieces
  const sizes = pieces.map(polygonAreaSquareMetres)
  const largest = sizes.indexOf(Math.max(...sizes))
  return pieces.map((piece, index) =>
    index === largest
      ? { type: 'MultiPolygon', coordinates: [piece, ...whole].flatMap((each) => singles(each)) }
      : piece,
  )
}

const holed = (holes: readonly Ring[]): Area => ({
  type: 'MultiPolygon',
  coordinates: holes.map((hole) => [hole]),
})

/** The pieces of a filled ring; one when the line leaves it whole, null when the line stops inside. */
function cutRing(closed: readonly Point[], path: readonly Point[]): readonly (readonly Point[])[] | null {
  const ring = closed.slice(0, -1)
  const line = reaching(path, closed)
  const inside = (point: Point): boolean => strictlyInside(point, closed)
  if (inside(line[0]!) || inside(line.at(-1)!)) return null
  const crossings = crossingsOf(line, ring)
  let pieces: (readonly Point[])[] = [withCorners(ring, crossings)]
  for (let i = 1; i < crossings.length; i++) {
    const [from, to] = [crossings[i - 1]!, crossings[i]!]
    if (same(from.at, to.at)) continue
    const between = line.slice(Math.floor(from.along) + 1, Math.ceil(to.along))
    const chord = withoutRepeats([from.at, ...between, to.at])
    const middle = middleOf(chord[0]!, chord[1]!)
    if (!inside(middle)) continue
    pieces = pieces.flatMap((piece) => {
      const [start, end] = [piece.findIndex((p) => same(p, from.at)), piece.findIndex((p) => same(p, to.at))]
      if (start < 0 || end < 0 || !strictlyInside(middle, [...piece, piece[0]!])) return [piece]
      const turned = [...piece.slice(start), ...piece.slice(0, start)]
      const turn = (end - start + piece.length) % piece.length
      const inner = chord.slice(1, -1)
      return [
        [...turned.slice(0, turn + 1), ...inner.toReversed()],
        [...turned.slice(turn), turned[0]!, ...inner],
      ]
    })
  }
  return pieces.map((piece) => [...piece, piece[0]!])
}

/** The line with ends that stop just short of the edge put on its nearest point. */
function reaching(path: readonly Point[], closed: readonly Point[]): readonly Point[] {
  const pulled = (end: Point): Point => {
    let best: Point = end
    let least = SHORT_OF_EDGE
    for (let i = 1; i < closed.length; i++) {
      const [a, b] = [closed[i - 1]!, closed[i]!]
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
      const share = ((end[0] - a[0]) * dx + (end[1] - a[1]) * dy) / (dx * dx + dy * dy)
      const kept = Math.min(1, Math.max(0, share))
      const foot: Point = [Math.round(a[0] + kept * dx), Math.round(a[1] + kept * dy)]
      const far = Math.hypot(foot[0] - end[0], foot[1] - end[1])
      if (far < least) [best, least] = [foot, far]
    }
    return best
  }
  return path.map((point, index) => (index === 0 || index === path.length - 1 ? pulled(point) : point))
}

/** Where the line meets the ring, in the line's order; `along` and `around` are a side's rank and the share of it. */
function crossingsOf(line: readonly Point[], ring: readonly Point[]): readonly Crossing[] {
  const found: Crossing[] = []
  for (let i = 1; i < line.length; i++)
    for (let j = 0; j < ring.length; j++) {
      const met = meeting(line[i - 1]!, line[i]!, ring[j]!, ring[(j + 1) % ring.length]!)
      if (met) found.push({ along: i - 1 + met.t, around: j + met.u, at: met.at })
    }
  return found.sort((a, b) => a.along - b.along)
}

/** Where two segments meet, ends included and pulled onto by less than a step; undefined for parallel ones. */
function meeting(a: Point, b: Point, c: Point, d: Point) {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]]
  const cross = rx * sy - ry * sx
  if (cross === 0) return undefined
  const [qx, qy] = [c[0] - a[0], c[1] - a[1]]
  const t = nearEnd((qx * sy - qy * sx) / cross, Math.hypot(rx, ry))
  const u = nearEnd((qx * ry - qy * rx) / cross, Math.hypot(sx, sy))
  if (t < 0 || t > 1 || u < 0 || u > 1) return undefined
  const at: Point =
    u === 0
      ? c
      : u === 1
        ? d
        : t === 0
          ? a
          : t === 1
            ? b
            : [Math.round(a[0] + t * rx), Math.round(a[1] + t * ry)]
  return { t, u, at }
}

const nearEnd = (share: number, length: number): number =>
  Math.abs(share) * length < 1 ? 0 : Math.abs(share - 1) * length < 1 ? 1 : share

function withCorners(ring: readonly Point[], crossings: readonly Crossing[]): readonly Point[] {
  const all = [
    ...ring.map((at, around) => ({ at, around })),
    ...crossings.map(({ at, around }) => ({ at, around: around === ring.length ? 0 : around })),
  ].sort((a, b) => a.around - b.around)
  const corners = withoutRepeats(all.map(({ at }) => at))
  return corners.length > 1 && same(corners[0]!, corners.at(-1)!) ? corners.slice(0, -1) : corners
}

function crossesItself(path: readonly Point[]): boolean {
  for (let i = 1; i < path.length; i++)
    for (let j = i + 2; j < path.length; j++)
      if (meeting(path[i - 1]!, path[i]!, path[j - 1]!, path[j]!)) return true
  return false
}

const middleOf = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1]
const withoutRepeats = (points: readonly Point[]): readonly Point[] =>
  points.filter((point, index) => index === 0 || !same(point, points[index - 1]!))

/** Inside, and farther than a step from the edge. */
function strictlyInside(point: Point, closed: readonly Point[]): boolean {
  if (!pointInPolygon(point, { type: 'Polygon', coordinates: [closed] })) return false
  for (let i = 1; i < closed.length; i++) {
    const [a, b] = [closed[i - 1]!, closed[i]!]
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
    const share = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy || 1)
    const kept = Math.min(1, Math.max(0, share))
    if (Math.hypot(point[0] - a[0] - kept * dx, point[1] - a[1] - kept * dy) <= 1) return false
  }
  return true
}
