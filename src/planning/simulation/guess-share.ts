import { type CivilDate, weekday } from '../../domain/civil-date.ts'
import type { HalfDay } from '../../domain/half-day.ts'
import { type History, type Met, remembered } from './history.ts'

/** How often two simple guessers named the half-day of a passage. Sums may be added; shares are sums over `passages`. */
export type Guesses = {
  /** Passages that could be guessed at all: from Monday to Friday, at places met in the 4 weeks before. */
  readonly passages: number
  /** Right by the half-day met most often in the 4 weeks before; of several as frequent, one is drawn, so a hit counts for its share. */
  readonly byMostFrequent: number
  /** Right by the half-day of the last passage. */
  readonly byLast: number
}

export const NO_GUESSES: Guesses = { passages: 0, byMostFrequent: 0, byLast: 0 }

/** Chance that the guesser of the most frequent half-day names this one. Nothing remembered: 0. */
export const mostFrequentHit = (before: readonly Met[], halfDay: HalfDay): number => {
  const counts = new Map<HalfDay, number>()
  for (const met of before) counts.set(met.halfDay, (counts.get(met.halfDay) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  if (most === 0 || counts.get(halfDay) !== most) return 0
  return 1 / [...counts.values()].filter((count) => count === most).length
}

/** Chance that the guesser of the last passage's half-day names this one. Several on its day share it. */
export const lastHit = (before: readonly Met[], halfDay: HalfDay): number => {
  const last = before.at(-1)
  if (!last) return 0
  const sameDay = before.filter(({ day }) => day === last.day)
  return sameDay.filter((met) => met.halfDay === halfDay).length / sameDay.length
}

/**
 * Guesses of passages from what was known on the eve of each: the 4 weeks of `history` before its day, in which earlier
 * passages of the same list may stand. Saturdays and Sundays are left out.
 */
export const guessesOf = (
  history: History,
  passages: readonly { readonly place: string; readonly day: CivilDate; readonly halfDay: HalfDay }[],
): Guesses => {
  let guesses = NO_GUESSES
  for (const { place, day, halfDay } of passages) {
    if (weekday(day) > 5) continue
    const before = remembered(history, place, day).filter((met) => weekday(met.day) <= 5)
    if (before.length === 0) continue
    guesses = addGuesses(guesses, {
      passages: 1,
      byMostFrequent: mostFrequentHit(before, halfDay),
      byLast: lastHit(before, halfDay),
    })
  }
  return guesses
}

export const addGuesses = (a: Guesses, b: Guesses): Guesses => ({
  passages: a.passages + b.passages,
  byMostFrequent: a.byMostFrequent + b.byMostFrequent,
  byLast: a.byLast + b.byLast,
})

/** Share of passages that the better of the two guessers named, 0 to 1; 0 where nothing could be guessed. */
export const guessShare = ({ passages, byMostFrequent, byLast }: Guesses): number =>
  passages === 0 ? 0 : Math.max(byMostFrequent, byLast) / passages
