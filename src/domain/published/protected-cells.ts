import { NOBODY } from './counted-shares.ts'
import { LEAST_COUNT } from './least-said.ts'

/** A table of one measure as it may be published; null: withheld. */
export type ProtectedCells = {
  readonly mission: number | null
  readonly cells: ReadonlyMap<string, number | null>
}

/**
 * Which shares of a count may be said, by funder; `counts` has `NOBODY`'s too, which never is. Under 5 in all, nothing is
 * said. Else the total is, and each share of 5 or more, but for the smallest ones (by count, then id), withheld one after
 * the other until what is withheld together holds a funder and comes to 5.
 *
 * So no share can be worked out: the sum of what is withheld, which anyone finds by subtraction, is 5 or more, and any funder
 * withheld may have 0, 1, 2, 3 or 4 of it with all the rest nobody's, which this rule would publish alike. `least` is
 * another number than 5 in tests alone.
 */
export const protectedCells = (
  counts: ReadonlyMap<string, number>,
  least: number = LEAST_COUNT,
): ProtectedCells => {
  const funders = [...counts].filter(([scope]) => scope !== NOBODY)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (total < least) return { mission: null, cells: new Map(funders.map(([scope]) => [scope, null])) }
  const bySize = [...funders].sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1))
  const withheld = new Set<string>()
  let sum = counts.get(NOBODY) ?? 0
  for (const [scope, count] of bySize) {
    if (count >= least && withheld.size > 0 && sum >= least) break
    withheld.add(scope)
    sum += count
  }
  return {
    mission: total,
    // In the order given: that of sizes would tell which share withheld is the greater.
    cells: new Map(funders.map(([scope, count]) => [scope, withheld.has(scope) ? null : count])),
  }
}
