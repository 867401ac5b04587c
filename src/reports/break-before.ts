import { minutesOf, type Round, type Stop } from '../domain/week/round.ts'

/**
 * Before which stop (by rank; their number for the way back) a round's times leave room for its break: where the time
 * between two stops is longest beyond what walking, waiting and its share of free time take. `along`: metres of the line at
 * which each stop is made.
 */
export function breakBefore(round: Round, stops: readonly Stop[], along: readonly number[]): number {
  const total = Math.max(round.walkMetres, along.at(-1) ?? 0)
  const pace = 1 / (1 - Math.min(0.9, round.unplannedShare))
  const walk = (metres: number): number => (total > 0 ? (round.walkMinutes * metres) / total : 0)
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let rank = 0; rank <= stops.length; rank++) {
    const [last, next] = [stops[rank - 1], stops[rank]]
    const left = minutesOf(last?.leave ?? round.start) + (pace - 1) * (last?.serviceMinutes ?? 0)
    const metres = (along[rank] ?? total) - (along[rank - 1] ?? 0)
    const reached = minutesOf(next?.arrive ?? round.end) - (next?.waitMinutes ?? 0) * pace
    const spare = reached - left - pace * walk(metres)
    // The time left at the end is nobody's break, unless no other gap holds it.
    if (next ? spare > most : most < round.breakMinutes / 2) {
      best = rank
      most = spare
    }
  }
  return best
}
