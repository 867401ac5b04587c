import { type IsoWeek, isoWeekOf } from '../civil-date.ts'
import { type Estate, settingsOf, withRecords } from '../estate.ts'
import { isKeptWhole } from '../published-file.ts'
import { dayOf } from '../when.ts'
import { closedWeek, type Kept } from './closed-week.ts'
import { keptIntervention, keptPassage } from './kept-passage.ts'
import { withoutPairs } from './without-pairs.ts'

/** Closed weeks that still tell minutes or a pair: an earlier app closed them, or what tells came from elsewhere since. */
const telling = (estate: Estate): ReadonlySet<IsoWeek> => {
  const zone = settingsOf(estate).timeZone
  const acts = [
    ...[...estate.passage.values()].filter((each) => keptPassage(estate, each) !== each),
    ...[...estate.intervention.values()].filter((each) => keptIntervention(estate, each).when !== each.when),
  ]
  const named = [...estate.weekClosure.values()].filter(({ week }) => withoutPairs(estate, week) !== estate)
  return new Set([...acts.map(({ when }) => isoWeekOf(dayOf(when, zone))), ...named.map(({ week }) => week)])
}

/**
 * Territory and journal whose closed weeks keep no more than a close leaves today; their counts stay as they were. The same
 * object when none tells more, and for territories kept whole (the example, published files).
 */
export const withClosedWeeks = (kept: Kept): Kept => {
  if (kept.estate.weekClosure.size === 0 || isKeptWhole(settingsOf(kept.estate))) return kept
  const weeks = telling(kept.estate)
  let next = kept
  for (const closure of kept.estate.weekClosure.values()) {
    if (!weeks.has(closure.week)) continue
    const { estate, journal } = closedWeek(next, closure.week, closure.on)
    next = { estate: withRecords(estate, [closure]), journal }
  }
  return next
}
