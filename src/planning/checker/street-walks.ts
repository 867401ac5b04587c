import type { PlanProblem } from '../../domain/week/plan-problem.ts'
import { lineLengthMetres } from '../../geometry/line-length.ts'
import { nearestOnLines } from '../../geometry/nearest-on-lines.ts'
import type { Position } from '../../geometry/position.ts'
import { insertEntry, takeLeast } from './entry-heap.ts'
import { compareWays, type Way } from './way.ts'

/** The checker's own walks between places by id. */
export type Walks = {
  /** The way one takes, the same both ways; `undefined` when there is none or a place is unknown. */
  readonly way: (from: string, to: string) => Way | undefined
}

/** Beyond this a place is unreachable; the rule is the problem's, stated in `domain/street.ts`. */
const REACH_METRES = 400

type Foot = { readonly street: number; readonly access: number; readonly part: Way }
type Search = { readonly settled: Map<number, Way>; readonly waiting: { node: number; way: Way }[] }

const plus = (a: Way, b: Way): Way => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
const minus = (a: Way, b: Way): Way => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const flat = (decimetres: number): Way => [decimetres, decimetres, decimetres]

/**
 * Plain Dijkstra on the streets as given, one place at a time and no farther than asked for. Streets count in whole
 * decimetres, their time with the slowness, their cost with the reluctance too: as the problem defines them.
 */
export const streetWalks = ({ streets, places, rounds }: PlanProblem): Walks => {
  const nodes = new Map<string, number>()
  const nodeOf = (id: string): number => {
    if (!nodes.has(id)) nodes.set(id, nodes.size)
    return nodes.get(id)!
  }
  const ends = streets.map(({ from, to }) => [nodeOf(from), nodeOf(to)] as const)
  const whole = streets.map(({ lengthMetres, slowness = 1, reluctance = 1 }): Way => {
    const length = Math.round(lengthMetres * 10)
    return [Math.round(length * slowness * reluctance), Math.round(length * slowness), length]
  })
  const around: { street: number; to: number }[][] = Array.from({ length: nodes.size }, () => [])
  ends.forEach(([from, to], street) => {
    around[from]!.push({ street, to })
    around[to]!.push({ street, to: from })
  })

  const nearest = nearestOnLines(streets.map(({ line }) => line))
  const footOf = (at: Position): Foot | undefined => {
    const point = nearest(at, REACH_METRES)
    if (!point) return undefined
    const [cost, time, length] = whole[point.line]!
    const drawn = lineLengthMetres(streets[point.line]!.line)
    const along = Math.round((drawn === 0 ? 0 : Math.min(1, point.offsetMetres / drawn)) * length)
    const share = length === 0 ? 0 : along / length
    return {
      street: point.line,
      access: Math.round(point.distanceMetres * 10),
      part: [Math.round(cost * share), Math.round(time * share), along],
    }
  }
  const spots = new Map<string, Position>()
  for (const { place, at } of rounds.flatMap(({ startAt, endAt }) => [startAt, endAt])) spots.set(place, at)
  for (const { id, at } of places) spots.set(id, at)
  const feet = new Map([...spots].map(([id, at]) => [id, footOf(at)]))

  /** From a foot to both ends of its street. */
  const toEnds = ({ street, access, part }: Foot): readonly [node: number, way: Way][] => [
    [ends[street]![0], plus(part, flat(access))],
    [ends[street]![1], plus(minus(whole[street]!, part), flat(access))],
  ]
  const searches = new Map<string, Search>()
  const searchFrom = (id: string, foot: Foot): Search => {
    const known = searches.get(id) ?? { settled: new Map(), waiting: [] }
    if (!searches.has(id)) for (const [node, way] of toEnds(foot)) insertEntry(known.waiting, { node, way })
    searches.set(id, known)
    return known
  }
  /** Goes on with a search until a node is settled; `undefined` when it can't be reached. */
  const reach = ({ settled, waiting }: Search, goal: number): Way | undefined => {
    while (!settled.has(goal)) {
      const next = takeLeast(waiting)
      if (!next) return undefined
      if (settled.has(next.node)) continue
      settled.set(next.node, next.way)
      for (const { street, to } of around[next.node]!)
        if (!settled.has(to)) insertEntry(waiting, { node: to, way: plus(next.way, whole[street]!) })
    }
    return settled.get(goal)
  }

  const wayBetween = (from: string, to: string): Way | undefined => {
    const swap = !searches.has(from) && searches.has(to)
    const [a, b] = swap ? [to, from] : [from, to]
    const [start, goal] = [feet.get(a), feet.get(b)]
    if (!start || !goal) return undefined
    if (a === b) return flat(0)
    const search = searchFrom(a, start)
    const ways = toEnds(goal).flatMap(([node, rest]) => {
      const there = reach(search, node)
      return there ? [plus(there, rest)] : []
    })
    if (start.street === goal.street) {
      const along = minus(start.part, goal.part).map(Math.abs) as unknown as Way
      ways.push(plus(along, flat(start.access + goal.access)))
    }
    return ways.sort(compareWays)[0]
  }
  /** Rounds are tried with one place after another: the same ways are asked for again and again. */
  const found = new Map<string, Map<string, Way | undefined>>()

  return {
    way: (from, to) => {
      const known = found.get(from) ?? new Map<string, Way | undefined>()
      if (!known.has(to)) found.set(from, known.set(to, wayBetween(from, to)))
      return known.get(to)
    },
  }
}
