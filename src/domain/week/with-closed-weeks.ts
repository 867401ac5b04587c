import { settingsOf, withRecords } from '../estate.ts'
import { isKeptWhole } from '../published-file.ts'
import { closedWeek, type Kept } from './closed-week.ts'
import { keptWeeks } from './kept-weeks.ts'

/**
 * Territory and journal whose closed weeks keep no more than a close leaves today, where an earlier app closed them or what
 * tells more came from elsewhere since; their counts stay as they were. The same object when none tells more, and for
 * territories kept whole (the example, published files).
 */
export const withClosedWeeks = (kept: Kept): Kept => {
  if (isKeptWhole(settingsOf(kept.estate)) || keptWeeks(kept.estate) === kept.estate) return kept
  let next = kept
  for (const closure of kept.estate.weekClosure.values()) {
    const { estate, journal } = closedWeek(next, closure.week, closure.on)
    next = { estate: withRecords(estate, [closure]), journal }
  }
  return next
}
