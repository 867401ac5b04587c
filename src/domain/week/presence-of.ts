import { passagesIn } from '../dated-records.ts'
import type { Estate } from '../estate.ts'
import type { Period } from '../period.ts'
import { expiredCount } from '../retention/expired-count.ts'
import type { Passage } from './passage.ts'

/** What the team did at the places of a scope in a period. Never by pair nor by who walked. */
export type Presence = {
  /** Passages done, by day then id. */
  readonly done: readonly Passage[]
  /** Passages done of which a monthly count alone is left. */
  readonly expired: number
  /** Places met at least once. */
  readonly places: ReadonlySet<string>
}

export const presenceOf = (estate: Estate, isHere: (place: string) => boolean, period: Period): Presence => {
  const done: Passage[] = []
  const places = new Set<string>()
  for (const { record } of passagesIn(estate, period)) {
    if (!record.done || !isHere(record.place)) continue
    done.push(record)
    places.add(record.place)
  }
  return { done, places, expired: expiredCount(estate, period, 'passage', isHere) }
}

/** How many passages were done at the places of a scope in a period, with those of which a monthly count alone is left. */
export const passageCount = (estate: Estate, isHere: (place: string) => boolean, period: Period): number => {
  let count = expiredCount(estate, period, 'passage', isHere)
  for (const { record } of passagesIn(estate, period)) if (record.done && isHere(record.place)) count++
  return count
}
