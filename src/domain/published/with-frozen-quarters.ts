import { addDays, type CivilDate } from '../civil-date.ts'
import { type Estate, settingsOf, withRecords } from '../estate.ts'
import type { Period } from '../period.ts'
import { isKeptWhole } from '../published-file.ts'
import { quarterFiguresOf } from './quarter-figures-of.ts'
import { knownQuarters, quarterState } from './quarter-state.ts'

/** Days after its end in which a quarter still takes what is noted late; then it is frozen by itself. */
export const FREEZE_AFTER_DAYS = 14

/** Records go after a year at most: older quarters are never whole. */
const MOST_QUARTERS = 6

/** The estate with the figures of a quarter, as they are on that day; the same one when they can't be frozen. */
export const withFrozenQuarter = (estate: Estate, quarter: Period, today: CivilDate): Estate =>
  quarterState(estate, quarter, today).state === 'ready'
    ? withRecords(estate, [quarterFiguresOf(estate, quarter, today)])
    : estate

/**
 * The estate with the figures of every quarter that ended 14 days ago or more and that its records hold whole; to be asked
 * before anything of it expires. The same one when there is none. A territory made of published files has no mission to count.
 */
export const withFrozenQuarters = (estate: Estate, today: CivilDate): Estate => {
  const settings = settingsOf(estate)
  if (isKeptWhole(settings) && !settings.fictional) return estate
  return knownQuarters(estate, today, MOST_QUARTERS)
    .filter(({ until }) => addDays(until, FREEZE_AFTER_DAYS) <= today)
    .reduce((held, quarter) => withFrozenQuarter(held, quarter, today), estate)
}
