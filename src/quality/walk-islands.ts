import type { Estate } from '../domain/estate.ts'
import { JOIN_WITHIN_METRES, type Street } from '../domain/street.ts'
import { nearestOnLines } from '../geometry/nearest-on-lines.ts'
import type { Position } from '../geometry/position.ts'

/** Streets that can be walked from one to the other. */
export type Island = {
  readonly streets: readonly Street[]
  readonly metres: number
  /** How many of the places given hang on it. */
  readonly places: number
}

/** The walk network in its connected pieces, whatever the day: streets barred for good are left out, works are not. */
export type WalkIslands = {
  readonly islands: readonly Island[]
  /** Rank of the island that most places hang on, the longest among equals; undefined without streets. */
  readonly main: number | undefined
  /** Rank of the island that a place joins: that of the nearest street within 400 m, as planning does. */
  readonly islandAt: (at: Position) => number | undefined
}

/** Finds the pieces by union and find, with halving of paths (Tarjan and van Leeuwen 1984), in all but linear time. */
export const walkIslands = (estate: Pick<Estate, 'street'>, places: readonly Position[]): WalkIslands => {
  const nodes = new Map<string, number>()
  const parent: number[] = []
  const nodeOf = (id: string): number => {
    const known = nodes.get(id)
    if (known !== undefined) return known
    nodes.set(id, parent.length)
    return parent.push(parent.length) - 1
  }
  const rootOf = (node: number): number => {
    let at = node
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  const streets: Street[] = []
  const lines: (readonly Position[])[] = []
  const from: number[] = []
  // One pass: at a city's size most of the time goes into fetching the records.
  for (const street of estate.street.values()) {
    if (street.barred === true || street.geometry.coordinates.length < 2) continue
    const start = nodeOf(street.from)
    streets.push(street)
    lines.push(street.geometry.coordinates)
    from.push(start)
    const [a, b] = [rootOf(start), rootOf(nodeOf(street.to))]
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b)
  }

  const rankOfRoot = new Map<number, number>()
  const found: { streets: Street[]; metres: number; places: number }[] = []
  const islandOf = new Int32Array(streets.length)
  for (let i = 0; i < streets.length; i++) {
    const root = rootOf(from[i]!)
    let rank = rankOfRoot.get(root)
    if (rank === undefined) {
      rank = found.push({ streets: [], metres: 0, places: 0 }) - 1
      rankOfRoot.set(root, rank)
    }
    islandOf[i] = rank
    found[rank]!.streets.push(streets[i]!)
    found[rank]!.metres += streets[i]!.lengthMetres
  }

  const nearest = nearestOnLines(lines)
  const islandAt = (at: Position): number | undefined => {
    const joint = nearest(at, JOIN_WITHIN_METRES)
    return joint && islandOf[joint.line]
  }
  for (const place of places) {
    const rank = islandAt(place)
    if (rank !== undefined) found[rank]!.places++
  }
  let main: number | undefined
  found.forEach((each, rank) => {
    const best = main === undefined ? undefined : found[main]!
    if (!best || each.places > best.places || (each.places === best.places && each.metres > best.metres))
      main = rank
  })
  return { islands: found, main, islandAt }
}
