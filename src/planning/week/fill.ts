import { bestInsertion } from './best-insertion.ts'
import type { Solution } from './solution.ts'

/**
 * Puts in what still fits. Places due without a stop and missing presences go wherever time allows, however long the
 * detour, since duty ranks before walking: what stays out after this truly had no time left. Others only where they are
 * worth their walk.
 */
export const fill = (solution: Solution): void => {
  const places = solution.instance.places.map((_, place) => place)
  const isUrgent = (place: number): boolean => {
    const { overdue, missing } = solution.costOf(place)
    return missing > 0 || (overdue > 0 && solution.roundsOf(place).length === 0)
  }
  const lateness = new Map(places.map((place) => [place, solution.costOf(place).overdue]))
  const urgent = places.filter(isUrgent).sort((a, b) => lateness.get(b)! - lateness.get(a)! || a - b)
  for (const place of urgent) while (isUrgent(place) && inserted(solution, place, Infinity));
  for (const place of places) inserted(solution, place, 0)
}

function inserted(solution: Solution, place: number, below: number): boolean {
  const wish = solution.wish(place)
  const found = wish < 0 ? undefined : bestInsertion(solution, wish)
  if (!found || found.change >= below) return false
  solution.insert(found.round, found.position, found.visit)
  return true
}
