import type { Bounds, MultiPolygon, Polygon, Ring } from '../geometry/position.ts'

type Edge = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }

/** How far the mask reaches, in degrees: beyond any view of the quarter, not so far that tiles lose precision. */
const REACH: Bounds = [-10, -10, 10, 10]

const ringsOf = (area: Polygon | MultiPolygon): readonly Ring[] =>
  area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()

/** Edges with a height, upwards; level ones bound no band. */
const edgesOf = (area: Polygon | MultiPolygon): Edge[] =>
  ringsOf(area).flatMap((ring) =>
    ring.slice(1).flatMap(([x2, y2], index) => {
      const [x1, y1] = ring[index]!
      if (y1 === y2) return []
      return [y1 < y2 ? { x1, y1, x2, y2 } : { x1: x2, y1: y2, x2: x1, y2: y1 }]
    }),
  )

const xAt = (edge: Edge, y: number): number =>
  edge.x1 + ((edge.x2 - edge.x1) * (y - edge.y1)) / (edge.y2 - edge.y1)

/** Latitude at which two edges cross; undefined when they do not. */
const crossing = (a: Edge, b: Edge): number | undefined => {
  const low = Math.max(a.y1, b.y1)
  const high = Math.min(a.y2, b.y2)
  if (low >= high) return undefined
  const below = xAt(a, low) - xAt(b, low)
  const above = xAt(a, high) - xAt(b, high)
  return below * above < 0 ? low + ((high - low) * below) / (below - above) : undefined
}

/** A stretch of a band that lies inside one area, between two of its edges. */
type Span = { readonly left: Edge; readonly right: Edge; readonly from: number; readonly to: number }

const spansOf = (edges: readonly Edge[], low: number, high: number): Span[] => {
  const middle = (low + high) / 2
  const across = edges
    .filter((edge) => edge.y1 <= low && edge.y2 >= high)
    .sort((a, b) => xAt(a, middle) - xAt(b, middle))
  const spans: Span[] = []
  for (let i = 0; i + 1 < across.length; i += 2) {
    const [left, right] = [across[i]!, across[i + 1]!]
    spans.push({ left, right, from: xAt(left, middle), to: xAt(right, middle) })
  }
  return spans
}

/**
 * What lies outside all of the areas, to be dimmed. Areas may touch, overlap and have holes; with none, everything is outside.
 * The plane is cut at every vertex and crossing into level bands, in which the areas' spans are joined and the gaps kept
 * (a sweep as in de Berg et al., Computational Geometry, ch. 2, without its queue: outlines have some hundred edges).
 */
export const outsideMask = (areas: readonly (Polygon | MultiPolygon)[]): MultiPolygon => {
  const [west, south, east, north] = around(areas)
  const perArea = areas.map(edgesOf)
  const edges = perArea.flat()
  const levels = new Set([south, north, ...edges.flatMap(({ y1, y2 }) => [y1, y2])])
  edges.forEach((a, index) => {
    for (const b of edges.slice(index + 1)) {
      const y = crossing(a, b)
      if (y !== undefined) levels.add(y)
    }
  })
  const sorted = [...levels].sort((a, b) => a - b)
  const wall = (x: number): Edge => ({ x1: x, y1: south, x2: x, y2: north })
  const pieces = sorted.slice(1).flatMap((high, index) => {
    const low = sorted[index]!
    const spans = perArea.flatMap((each) => spansOf(each, low, high)).sort((a, b) => a.from - b.from)
    const found: Ring[] = []
    let left = wall(west)
    let reached = west
    for (const span of [...spans, { left: wall(east), right: wall(east), from: east, to: east }]) {
      if (span.from > reached) found.push(trapezoid(left, span.left, low, high))
      if (span.to > reached) [left, reached] = [span.right, span.to]
    }
    return found
  })
  return { type: 'MultiPolygon', coordinates: pieces.map((ring) => [ring]) }
}

const trapezoid = (left: Edge, right: Edge, low: number, high: number): Ring => {
  const start = [xAt(left, low), low] as const
  return [start, [xAt(right, low), low], [xAt(right, high), high], [xAt(left, high), high], start]
}

const around = (areas: readonly (Polygon | MultiPolygon)[]): Bounds => {
  const [lng, lat] = areas.flatMap(ringsOf)[0]?.[0] ?? [0, 0]
  const [west, south, east, north] = REACH
  return [lng + west, Math.max(-85, lat + south), lng + east, Math.min(85, lat + north)]
}
