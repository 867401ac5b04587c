import { daysBetween } from '../../domain/civil-date.ts'
import type { Violation } from '../../domain/week/plan.ts'
import type { Inspected } from './inspected.ts'

/** Days between passages of a place, the last before the weeks included. What was walked is not judged. */
export const gapRule = ({ problem, passages, pairings }: Inspected): Violation[] => {
  const walked = new Set(pairings.filter(({ slot }) => slot.state === 'walked').map(({ slot }) => slot.id))
  return problem.places.flatMap(({ id, lastPassage, minGapDays }) => {
    const found: Violation[] = []
    let before = lastPassage && { day: lastPassage, done: true }
    for (const { round, day } of passages.get(id) ?? []) {
      const done = walked.has(round)
      if (before && !(done && before.done) && daysBetween(before.day, day) < minGapDays)
        found.push({ rule: 'minimum-gap', round, place: id, detail: `${before.day} then ${day}` })
      before = { day, done }
    }
    return found
  })
}
