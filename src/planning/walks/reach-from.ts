import FlatQueue from 'flatqueue'
import type { Hierarchy } from './hierarchy.ts'

/** Longer than any walk; two of them still fit a signed 32-bit number. */
export const UNREACHABLE = 0x3fff_ffff

/** Where a search begins: the rank of a node, and what it takes to be there. */
export type Seed = { readonly rank: number; readonly cost: number; readonly time: number }

/** By rank of node: the cost of the way chosen, and its time. One and the same array without reluctance. */
export type Reached = { readonly costs: Int32Array; readonly times: Int32Array }

/**
 * Ways from seeds to nodes, exact for the `wanted` ranks: up the hierarchy, through its core, then down again in one
 * sweep over what the wanted need (PHAST, Delling and others 2011, restricted to targets). No queue but for the core.
 * `wanted` is read once; the arrays are reused by each next call.
 */
export const reachFrom = (
  { first, head, cost, time, core }: Hierarchy,
  wanted: Iterable<number>,
  reluctant: boolean,
): ((seeds: readonly Seed[]) => Reached) => {
  const count = first.length - 1
  const costs = new Int32Array(count)
  const times = reluctant ? new Int32Array(count) : costs
  const downward = neededBy(wanted, first, head, core)
  const queue = new FlatQueue<number>()
  const improve = (rank: number, by: number, within: number): boolean => {
    if (by > costs[rank]! || (by === costs[rank]! && (!reluctant || within >= times[rank]!))) return false
    times[rank] = within
    costs[rank] = by
    return true
  }

  const throughCore = () => {
    for (let rank = core; rank < count; rank++) if (costs[rank]! < UNREACHABLE) queue.push(rank, costs[rank]!)
    for (let key = queue.peekValue(); key !== undefined; key = queue.peekValue()) {
      const rank = queue.pop()!
      if (key !== costs[rank]!) continue
      for (let way = first[rank]!; way < first[rank + 1]!; way++) {
        const next = head[way]!
        if (improve(next, key + cost[way]!, times[rank]! + time[way]!)) queue.push(next, costs[next]!)
      }
    }
  }

  return (seeds) => {
    costs.fill(UNREACHABLE)
    if (reluctant) times.fill(UNREACHABLE)
    let lowest = count
    for (const seed of seeds) {
      improve(seed.rank, seed.cost, seed.time)
      lowest = Math.min(lowest, seed.rank)
    }
    for (let rank = lowest; rank < core; rank++) {
      const here = costs[rank]!
      if (here >= UNREACHABLE) continue
      const end = first[rank + 1]!
      for (let way = first[rank]!; way < end; way++)
        improve(head[way]!, here + cost[way]!, times[rank]! + time[way]!)
    }
    if (core < count) throughCore()
    for (let at = 0; at < downward.length; at++) {
      const rank = downward[at]!
      const end = first[rank + 1]!
      if (reluctant) {
        for (let way = first[rank]!; way < end; way++)
          improve(rank, costs[head[way]!]! + cost[way]!, times[head[way]!]! + time[way]!)
        continue
      }
      let best = costs[rank]!
      for (let way = first[rank]!; way < end; way++) {
        const by = costs[head[way]!]! + cost[way]!
        if (by < best) best = by
      }
      costs[rank] = best
    }
    return { costs, times }
  }
}

/** Ranks below the core on which the wanted ones depend, the highest first. */
function neededBy(wanted: Iterable<number>, first: Int32Array, head: Int32Array, core: number): Int32Array {
  const needed = new Uint8Array(first.length)
  for (const rank of wanted) needed[rank] = 1
  const found: number[] = []
  for (let rank = 0; rank < core; rank++) {
    if (needed[rank] === 0) continue
    found.push(rank)
    for (let way = first[rank]!; way < first[rank + 1]!; way++) needed[head[way]!] = 1
  }
  return Int32Array.from(found.reverse())
}
