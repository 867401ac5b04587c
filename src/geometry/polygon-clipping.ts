import { difference, intersection, setPrecision, union } from 'polyclip-ts'
import { polygonAreaSquareMetres } from './polygon-area.ts'
import type { MultiPolygon, Polygon, Position, Ring } from './position.ts'
import { rewound } from './ring-validity.ts'

export type Area = Polygon | MultiPolygon

/** Steps of the lattice that corners are put on, in one degree: 1e-7 degree is a centimetre. */
const STEPS_A_DEGREE = 1e7

/**
 * Unions, intersections and differences of polygons by the sweep of Martinez, Rueda and Feito, “A new algorithm for
 * computing Boolean operations on polygons” (Computers & Geosciences 35, 2009), as polyclip-ts writes it with exact
 * numbers. Corners are put on a lattice of 1e-7 degree before and after, so that what shares a border goes on sharing
 * it. Rings come out closed and wound as RFC 7946 asks; null where nothing is left. Rings given may wind either way;
 * one that crosses itself is read by the even-odd rule.
 */
export const unionOf = (areas: readonly Area[]): Area | null => {
  const [first, ...others] = areas.map(partsOf).filter((parts) => parts.length > 0)
  return first ? areaOf(swept(union, first, ...others)) : null
}

/** What both cover; null when they only touch, or not even that. See `unionOf`. */
export const intersectionOf = (a: Area, b: Area): Area | null => {
  const [left, right] = [partsOf(a), partsOf(b)]
  return left.length > 0 && right.length > 0 ? areaOf(swept(intersection, left, right)) : null
}

/** What the first covers and the second doesn't; null when nothing is left. See `unionOf`. */
export const differenceOf = (a: Area, b: Area): Area | null => {
  const [left, right] = [partsOf(a), partsOf(b)]
  if (left.length === 0) return null
  return areaOf(right.length > 0 ? swept(difference, left, right) : swept(union, left))
}

/**
 * The area with a hole more. Null when the hole isn't wholly inside: then it would bite the edge, which is a
 * `differenceOf`. A hole may touch the edge at a corner.
 */
export const withHole = (area: Area, hole: Polygon): Area | null => {
  const left = differenceOf(area, hole)
  if (!left || differenceOf(hole, area)) return null
  const rings = (of: Area): number => singles(of).flat().length
  return rings(left) > rings(area) && polygonAreaSquareMetres(left) < polygonAreaSquareMetres(area)
    ? left
    : null
}

/** The same area with its corners on the lattice, repeated corners and flat rings left out; null when all are. */
export const snapped = (area: Area): Area | null => areaOf(partsOf(area))

/** The rings of each part, outer ring first. */
export const singles = (area: Area): readonly (readonly Ring[])[] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates

type Corner = [x: number, y: number]
type Operation = (first: Corner[][][], ...others: Corner[][][][]) => Corner[][][]

/** Steps within which crossings are taken for one where three sides nearly meet: 10 nanometres. */
const NEARLY_ONE = 1e-6

/**
 * Exact arithmetic first, the quicker by half; quotients are rounded, though, and about one case in 300 with many
 * triple crossings can't close its rings so. Those are swept again with crossings that near taken for one.
 */
function swept(operation: Operation, first: Corner[][][], ...others: Corner[][][][]): Corner[][][] {
  try {
    return operation(first, ...others)
  } catch {
    setPrecision(NEARLY_ONE)
    try {
      return operation(first, ...others)
    } finally {
      setPrecision()
    }
  }
}

/** Whole steps rather than degrees: what is on the lattice stays exactly there. */
function partsOf(area: Area): Corner[][][] {
  return singles(area).flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring) => tidy(ring.map(stepsOf)))
    return outer && outer.length >= 4 ? [[outer, ...holes.filter(({ length }) => length >= 4)]] : []
  })
}

function areaOf(parts: readonly Corner[][][]): Area | null {
  const kept = parts.flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring) => tidy(ring.map(([x, y]) => [Math.round(x), Math.round(y)])))
    if (!outer || outer.length < 4) return []
    return [[outer, ...holes.filter(({ length }) => length >= 4)].map((ring) => ring.map(degreesOf))]
  })
  if (kept.length === 0) return null
  return rewound(
    kept.length === 1
      ? { type: 'Polygon', coordinates: kept[0]! }
      : { type: 'MultiPolygon', coordinates: kept },
  )
}

export const stepsOf = ([lng, lat]: Position): Corner => [
  Math.round(lng * STEPS_A_DEGREE),
  Math.round(lat * STEPS_A_DEGREE),
]
export const degreesOf = ([x, y]: readonly [number, number]): Position => [
  x / STEPS_A_DEGREE,
  y / STEPS_A_DEGREE,
]

/** Closed, without a corner twice in a row nor a spike that goes and comes back; shorter than four corners when flat. */
function tidy(ring: readonly Corner[]): Corner[] {
  const kept: Corner[] = []
  for (const corner of ring) {
    if (same(kept.at(-1), corner)) continue
    if (kept.length > 1 && same(kept.at(-2), corner)) kept.pop()
    else kept.push(corner)
  }
  // The same where the ring closes: its last corner again, then a spike around the first.
  if (kept.length > 1 && same(kept[0], kept.at(-1))) kept.pop()
  while (kept.length > 2 && (same(kept[1], kept.at(-1)) || same(kept[0], kept.at(-2)))) {
    if (same(kept[1], kept.at(-1))) kept.shift()
    kept.pop()
    if (same(kept[0], kept.at(-1))) kept.pop()
  }
  if (kept.length < 3 || twiceArea(kept) === 0) return []
  return [...kept, kept[0]!]
}

function same(a: Corner | undefined, b: Corner | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]
}

function twiceArea(corners: readonly Corner[]): number {
  const [x0, y0] = corners[0]!
  let twice = 0
  for (let i = 1; i < corners.length - 1; i++) {
    const [x1, y1] = corners[i]!
    const [x2, y2] = corners[i + 1]!
    twice += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
  }
  return twice
}
