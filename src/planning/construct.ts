import { bestInsertionInRound, type Insertion } from './best-insertion.ts'
import type { Instance } from './instance.ts'
import { Solution } from './solution.ts'

/**
 * A first plan, by regret insertion in tiers: presences and places that fall due in the week, then first passages, then
 * second ones. In a tier the visit goes first whose best round beats its second best by most (Potvin and Rousseau 1993):
 * it is the one that would lose most by waiting. No chance is involved.
 */
export const construct = (instance: Instance): Solution => {
  const solution = Solution.locked(instance)
  const all = instance.places.map((_, place) => place)
  insertByRegret(
    solution,
    all.filter((place) => solution.costOf(place).late > 0 || solution.costOf(place).missing > 0),
  )
  insertByRegret(
    solution,
    all.filter((place) => solution.roundsOf(place).length === 0),
  )
  insertByRegret(solution, all)
  return solution
}

/** Gives the places what they wish for, until nothing more fits or gains. */
export const insertByRegret = (solution: Solution, places: readonly number[]): void => {
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
    const chosen = mostRegretted(rows)
    if (!chosen) return
    solution.insert(chosen.round, chosen.position, chosen.visit)
    look(solution.instance.visits[chosen.visit]!.place)
    // Only the changed round has new prices.
    for (const row of rows.values()) {
      const { visit } = row.find((each) => each !== undefined) ?? { visit: -1 }
      if (visit >= 0) row[chosen.round] = bestInsertionInRound(solution, visit, chosen.round)
    }
  }
}

/** No second round to fall back on. */
const NO_CHOICE = 1e9

function mostRegretted(rows: ReadonlyMap<number, (Insertion | undefined)[]>): Insertion | undefined {
  let chosen: Insertion | undefined
  let most = -Infinity
  for (const row of rows.values()) {
    let [best, second] = [undefined as Insertion | undefined, undefined as Insertion | undefined]
    for (const each of row) {
      if (!each || each.change >= 0) continue
      if (!best || each.change < best.change) [best, second] = [each, best]
      else if (!second || each.change < second.change) second = each
    }
    if (!best) continue
    const regret = (second ? second.change : NO_CHOICE) - best.change
    if (regret > most || (regret === most && best.change < chosen!.change)) {
      most = regret
      chosen = best
    }
  }
  return chosen
}
