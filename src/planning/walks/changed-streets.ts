import type { WalkNetwork } from './walk-network.ts'

/** What became of the streets between two networks: a changed one is gone and came. Edges by number. */
export type StreetChanges = {
  /** Edges of the former network that are gone. */
  readonly gone: readonly number[]
  /** Edges of the new one that came. */
  readonly came: readonly number[]
  /** By edge of the former network: the same street in the new one, -1 when it is gone. */
  readonly edgeNow: Int32Array
}

/** Compares two networks by the ends and weights of their streets; of equal ones, as many are kept as both have. */
export const changedStreets = (before: WalkNetwork, now: WalkNetwork): StreetChanges => {
  const edgeNow = new Int32Array(before.streets.length).fill(-1)
  if (before === now) return { gone: [], came: [], edgeNow: edgeNow.map((_, edge) => edge) }
  const free = new Map<string, number[]>()
  for (let edge = now.streets.length - 1; edge >= 0; edge--) {
    const key = keyOf(now, edge)
    const alike = free.get(key)
    if (alike) alike.push(edge)
    else free.set(key, [edge])
  }
  const gone: number[] = []
  for (let edge = 0; edge < before.streets.length; edge++) {
    const same = free.get(keyOf(before, edge))?.pop()
    if (same === undefined) gone.push(edge)
    else edgeNow[edge] = same
  }
  return { gone, came: [...free.values()].flat(), edgeNow }
}

function keyOf({ streets, edgeLength, edgeTime, edgeCost }: WalkNetwork, edge: number): string {
  const { from, to } = streets[edge]!
  return JSON.stringify([from, to, edgeLength[edge], edgeTime[edge], edgeCost[edge]])
}
