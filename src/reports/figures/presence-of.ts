import type { Estate } from '../../domain/estate.ts'
import { passageMinutes } from '../../domain/funding/passage-minutes.ts'
import type { Period } from '../../domain/period.ts'
import type { Passage } from '../../domain/week/passage.ts'
import { passagesIn } from './dated-records.ts'
import { expiredCount } from './expired-count.ts'

/** What the team did at the places of a scope in a period. Never by pair nor by who walked. */
export type Presence = {
  /** Passages done, by day then id. */
  readonly done: readonly Passage[]
  readonly notDone: readonly Passage[]
  /** Passages done of which a monthly count alone is left. */
  readonly expired: number
  readonly minutes: number
  /** Places met at least once. */
  readonly places: ReadonlySet<string>
}

export const presenceOf = (estate: Estate, isHere: (place: string) => boolean, period: Period): Presence => {
  const done: Passage[] = []
  const notDone: Passage[] = []
  for (const { record } of passagesIn(estate, period))
    if (isHere(record.place)) (record.done ? done : notDone).push(record)
  return {
    ...{ done, notDone, expired: expiredCount(estate, period, 'passage', isHere) },
    minutes: done.reduce((sum, passage) => sum + passageMinutes(estate, passage), 0),
    places: new Set(done.map(({ place }) => place)),
  }
}
