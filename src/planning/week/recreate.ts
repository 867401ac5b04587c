import type { Rng } from '../../domain/rng.ts'
import { bestInsertion } from './best-insertion.ts'
import { WORTH } from './objective.ts'
import type { Solution } from './solution.ts'

/** Places that wish for a visit and were not removed, tried beside the removed ones. */
const OTHERS = 16

/**
 * Puts stops back greedily, with blinks (Christiaens and Vanden Berghe 2020, section 4.3): the removed places, those due
 * and not met, and some others that are short of their pace, in one of four orders. A stop that costs more walking than
 * it is worth is left out.
 */
export const recreate = (solution: Solution, removed: readonly number[], rng: Rng): void => {
  const pool = [...removed, ...wishing(solution, rng)]
  for (const place of ordered(solution, pool, rng)) {
    const wish = solution.wish(place)
    if (wish < 0) continue
    const found = bestInsertion(solution, wish, rng)
    if (found && found.change < 0) solution.insert(found.round, found.position, found.visit)
  }
}

function wishing(solution: Solution, rng: Rng): number[] {
  const urgent: number[] = []
  const others: number[] = []
  for (let place = 0; place < solution.instance.places.length; place++) {
    if (solution.wish(place) < 0) continue
    const { overdue, missing, short } = solution.costOf(place)
    if (overdue > 0 || missing > 0 || short >= 1000) urgent.push(place)
    else others.push(place)
  }
  for (let i = 0; i < Math.min(OTHERS, others.length); i++) swap(others, i, rng.int(i, others.length - 1))
  return [...urgent, ...others.slice(0, OTHERS)]
}

function ordered(solution: Solution, pool: number[], rng: Rng): number[] {
  for (let i = 0; i < pool.length; i++) swap(pool, i, rng.int(i, pool.length - 1))
  const choice = rng.int(0, 3)
  if (choice === 0) return pool
  const { decimetres, size } = solution.instance.matrix
  const start = solution.instance.rounds[0]!.startNode * size
  const rank = (place: number): number => {
    if (choice === 1) return -decimetres[start + place]!
    if (choice === 2) return decimetres[start + place]!
    const cost = solution.costOf(place)
    return -(cost.overdue * WORTH.overdue + cost.missing * WORTH.missing + cost.short * WORTH.short)
  }
  return pool
    .map((place) => ({ place, rank: rank(place) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ place }) => place)
}

function swap(list: number[], i: number, j: number): void {
  const kept = list[i]!
  list[i] = list[j]!
  list[j] = kept
}
