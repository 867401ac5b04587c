import { bestInsertionInRound, type Insertion } from './best-insertion.ts'
import { fill } from './fill.ts'
import type { Instance } from './instance.ts'
import { Solution } from './solution.ts'

/**
 * A first plan, by cheapest insertion in tiers: presences and places that fall due in the week, then first passages,
 * then second ones. In a tier the visit goes first that gains most, its walk taken off, over all rounds and positions
 * (here it leaves a third of the days overdue that regret insertion does: routes grow where they already pass). No
 * chance is involved. Yields after each stop.
 */
export function* construct(instance: Instance): Generator<void, Solution> {
  const solution = Solution.locked(instance)
  const all = instance.places.map((_, place) => place)
  yield* insertCheapest(
    solution,
    all.filter((place) => solution.costOf(place).overdue > 0 || solution.costOf(place).missing > 0),
  )
  yield* insertCheapest(
    solution,
    all.filter((place) => solution.roundsOf(place).length === 0),
  )
  yield* insertCheapest(solution, all)
  fill(solution)
  return solution
}

/** Gives the places what they wish for, until nothing more fits or gains. */
function* insertCheapest(solution: Solution, places: readonly number[]): Generator<void, void> {
  const rounds = solution.instance.rounds.map((_, round) => round)
  const rows = new Map<number, (Insertion | undefined)[]>()
  const look = (place: number) => {
    const wish = solution.wish(place)
    if (wish < 0) rows.delete(place)
    else
      rows.set(
        place,
        rounds.map((round) => bestInsertionInRound(solution, wish, round)),
      )
  }
  places.forEach(look)
  while (rows.size > 0) {
    const chosen = cheapest(rows)
    if (!chosen) return
    yield
    solution.insert(chosen.round, chosen.position, chosen.visit)
    look(solution.instance.visits[chosen.visit]!.place)
    // Only the changed round has new prices.
    for (const row of rows.values()) {
      const { visit } = row.find((each) => each !== undefined) ?? { visit: -1 }
      if (visit >= 0) row[chosen.round] = bestInsertionInRound(solution, visit, chosen.round)
    }
  }
}

function cheapest(rows: ReadonlyMap<number, (Insertion | undefined)[]>): Insertion | undefined {
  let best: Insertion | undefined
  for (const row of rows.values())
    for (const each of row) if (each && each.change < (best?.change ?? 0)) best = each
  return best
}
