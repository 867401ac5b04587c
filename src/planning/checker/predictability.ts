import { weekday } from '../../domain/civil-date.ts'
import { type Inspected, type Made, minuteOf, weekOfDay } from './inspected.ts'

/** Of Monday to Friday 0 to 9; `undefined` at the week's end. */
const halfDayOf = ({ day, stop }: Made): number | undefined => {
  const number = weekday(day)
  return number > 5 ? undefined : 2 * number - 2 + (minuteOf(stop.arrive) >= 13 * 60 ? 1 : 0)
}

/** The better of two guessers, of what the plan does and by chance: see `PlanMeasures.predictability`. */
export const predictabilityOf = (
  inspected: Inspected,
): { readonly found: number; readonly byChance: number } => {
  const halves = [...inspected.passages.values()].flat().map(halfDayOf)
  const counted = halves.filter((half) => half !== undefined)
  const shareOf = (half: number) => counted.filter((each) => each === half).length / counted.length
  const shares = Array.from({ length: 10 }, (_, half) => shareOf(half))

  let trials = 0
  const hits = { often: 0, last: 0, oftenByChance: 0, lastByChance: 0 }
  for (const { id, recentHalfDays } of inspected.problem.places) {
    const met: number[] = []
    for (const made of inspected.passages.get(id) ?? []) {
      const half = halfDayOf(made)
      if (half === undefined) continue
      const forgotten = Math.floor((weekOfDay(inspected, made.day) * recentHalfDays.length) / 4)
      const known = [...recentHalfDays.slice(forgotten), ...met]
      met.push(half)
      if (known.length === 0) continue
      trials++
      const often = mostOften(known)
      const last = known.at(-1)!
      if (often.includes(half)) hits.often += 1 / often.length
      if (last === half) hits.last++
      hits.oftenByChance += often.reduce((sum, each) => sum + (shares[each] ?? 0), 0) / often.length
      hits.lastByChance += shares[last] ?? 0
    }
  }
  if (trials === 0) return { found: 0, byChance: 0 }
  return {
    found: Math.max(hits.often, hits.last) / trials,
    byChance: Math.max(hits.oftenByChance, hits.lastByChance) / trials,
  }
}

function mostOften(halves: readonly number[]): number[] {
  const count = (half: number) => halves.filter((each) => each === half).length
  const most = Math.max(...halves.map(count))
  return [...new Set(halves)].filter((half) => count(half) === most)
}
