import type { PlanProblem } from '../../domain/week/plan-problem.ts'
import { lineLengthMetres } from '../../geometry/line-length.ts'
import { nearestOnLines } from '../../geometry/nearest-on-lines.ts'
import type { Position } from '../../geometry/position.ts'

/** The checker's own walks, in metres. */
export type Walks = {
  /** Shortest way between two places by id; `Infinity` when there is none or a place is unknown. */
  readonly metres: (from: string, to: string) => number
}

/** Beyond this the engine calls a place unreachable; the rule is the problem's, stated in `walk-network.ts`. */
const REACH_METRES = 400

type Foot = { street: number; offset: number; access: number; from: string; to: string; length: number }

/** Plain Dijkstra on the streets as given, node names and floating metres, one source at a time, remembered. */
export const walksOf = ({ streets, places, rounds }: PlanProblem): Walks => {
  const ways = new Map<string, { to: string; metres: number }[]>()
  const add = (from: string, to: string, metres: number) =>
    ways.set(from, [...(ways.get(from) ?? []), { to, metres }])
  for (const { from, to, lengthMetres } of streets) {
    add(from, to, lengthMetres)
    add(to, from, lengthMetres)
  }
  const nearest = nearestOnLines(streets.map(({ line }) => line))
  const footOf = (at: Position): Foot | undefined => {
    const point = nearest(at, REACH_METRES)
    const street = point && streets[point.line]
    if (!point || !street) return undefined
    const { from, to, lengthMetres: length, line } = street
    const offset = length * Math.min(1, point.offsetMetres / Math.max(lineLengthMetres(line), 1e-9))
    return { street: point.line, offset, access: point.distanceMetres, from, to, length }
  }
  const feet = new Map<string, Foot | undefined>()
  for (const { place, at } of rounds.flatMap(({ startAt, endAt }) => [startAt, endAt]))
    feet.set(place, footOf(at))
  for (const { id, at } of places) feet.set(id, footOf(at))

  const fromPlace = new Map<string, Map<string, number>>()
  const distancesFrom = (id: string, foot: Foot) => {
    const known = fromPlace.get(id)
    if (known) return known
    const found = dijkstra(ways, [
      [foot.from, foot.access + foot.offset],
      [foot.to, foot.access + foot.length - foot.offset],
    ])
    fromPlace.set(id, found)
    return found
  }
  return {
    metres: (from, to) => {
      if (from === to) return 0
      const [start, goal] = [feet.get(from), feet.get(to)]
      if (!start || !goal) return Infinity
      const distances = distancesFrom(from, start)
      const ways = [
        (distances.get(goal.from) ?? Infinity) + goal.offset,
        (distances.get(goal.to) ?? Infinity) + goal.length - goal.offset,
      ]
      if (start.street === goal.street) ways.push(start.access + Math.abs(start.offset - goal.offset))
      return Math.min(...ways) + goal.access
    },
  }
}

function dijkstra(
  ways: ReadonlyMap<string, readonly { to: string; metres: number }[]>,
  starts: readonly (readonly [string, number])[],
): Map<string, number> {
  const settled = new Map<string, number>()
  const heap: { node: string; metres: number }[] = []
  for (const [node, metres] of starts) push(heap, { node, metres })
  for (let nearest = pop(heap); nearest; nearest = pop(heap)) {
    if (settled.has(nearest.node)) continue
    settled.set(nearest.node, nearest.metres)
    for (const { to, metres } of ways.get(nearest.node) ?? [])
      if (!settled.has(to)) push(heap, { node: to, metres: nearest.metres + metres })
  }
  return settled
}

type Entry = { readonly node: string; readonly metres: number }

function push(heap: Entry[], entry: Entry): void {
  let at = heap.push(entry) - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    if (heap[above]!.metres <= entry.metres) break
    heap[at] = heap[above]!
    at = above
  }
  heap[at] = entry
}

function pop(heap: Entry[]): Entry | undefined {
  const top = heap[0]
  const last = heap.pop()
  if (!last || heap.length === 0) return top
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    if (below >= heap.length) break
    if (below + 1 < heap.length && heap[below + 1]!.metres < heap[below]!.metres) below++
    if (heap[below]!.metres >= last.metres) break
    heap[at] = heap[below]!
    at = below
  }
  heap[at] = last
  return top
}
