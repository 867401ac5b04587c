import type { CivilDate } from '../civil-date.ts'
import { type AnyRecord, type Estate, KINDS, type Kind, settingsOf } from '../estate.ts'
import { isKeptWhole } from '../published-file.ts'
import { lastDayOf } from '../retention/last-day-of.ts'
import { monthsOf } from '../retention/months-of.ts'
import { keptUntil } from '../retention.ts'

/** What is held of a kind now. */
export type Holding = {
  readonly kind: Kind
  readonly count: number
  /** The oldest day that retention runs from; null where none has one. */
  readonly oldest: CivilDate | null
  /** The last day on which the first of them to go is kept; null where none goes. */
  readonly next: CivilDate | null
}

/** What is held of every kind, in the order of `KINDS`, those of which there is none included. */
export const holdings = (estate: Estate): readonly Holding[] => {
  const isWhole = isKeptWhole(settingsOf(estate))
  return KINDS.map((kind) => {
    let [oldest, next]: [CivilDate | null, CivilDate | null] = [null, null]
    const records = estate[kind] as ReadonlyMap<string, AnyRecord>
    for (const record of records.values()) {
      const day = lastDayOf(estate, record)
      if (day === null) continue
      if (oldest === null || day < oldest) oldest = day
      const months = isWhole ? null : monthsOf(estate, record)
      if (months === null) continue
      const until = keptUntil(day, months)
      if (next === null || until < next) next = until
    }
    return { kind, count: records.size, oldest, next }
  })
}
