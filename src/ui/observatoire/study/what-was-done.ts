import type { Estate } from '../../../domain/estate.ts'
import { type Situation, STATUSES, statusOf } from '../../../domain/situation.ts'
import type { Support } from '../../../domain/week/round.ts'
import { study as text } from '../../../messages/observatory-study.ts'
import { placeName } from '../../../messages/place-name.ts'
import { words } from '../../../messages/words.ts'

/** How many of each value, the most first, then in the order they came. */
const tallied = <Value>(values: readonly Value[]): readonly (readonly [Value, number])[] => {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

/** What is noted at a place, a line a code. */
export const codeLines = (estate: Estate, situations: readonly Situation[]): readonly string[] =>
  tallied(situations.map(({ code }) => code)).map(([code, count]) =>
    text.codeCount(estate.code.get(code)?.label ?? code, count),
  )

/** Where these situations are, a line a status in the order of the loop, and the presences asked for. */
export const doneLines = (
  estate: Estate,
  situations: readonly Situation[],
  supports: readonly Support[],
): readonly string[] => {
  const counts = new Map(tallied(situations.map(statusOf)))
  return [
    ...STATUSES.filter((status) => counts.has(status)).map((status) =>
      text.statusCount(words.status[status], counts.get(status)!),
    ),
    ...supports.map(({ place, minutes, timesPerWeek, bands = [], since }) =>
      text.support(
        placeName(estate, place),
        minutes,
        timesPerWeek,
        bands.map((band) => words.band[band]),
        since,
      ),
    ),
  ]
}
