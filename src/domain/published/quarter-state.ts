import { addDays, addMonths, type CivilDate, monthOf } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { lastClosedQuarter, type Period, quarterOf } from '../period.ts'
import { isKeptWhole } from '../published-file.ts'
import { familyRetentionMonths, keptUntil, LONG_MONTHS } from '../retention.ts'
import { dayOf, type When } from '../when.ts'
import { type QuarterFigures, quarterFiguresId, SOCIAL_FAMILIES } from './quarter-figures.ts'

/** Records that begin within the first week of a quarter hold the whole of it. */
const FIRST_WEEK = 6

/**
 * Where a quarter stands: its figures are frozen; they may be; it still goes on; or the records do not hold the whole of
 * it, because they begin later, because part of them is erased, or because they come from a backup made before it was over. A part would pass for the whole in every sum of quarters, and
 * what was missing could be worked out from a later one, so such a quarter is never frozen.
 */
export type QuarterState =
  | { readonly state: 'frozen'; readonly figures: QuarterFigures }
  | { readonly state: 'ready' | 'going-on' | 'begins-later' | 'backup-ends' | 'erased' }

export const quarterState = (estate: Estate, quarter: Period, today: CivilDate): QuarterState => {
  const figures = estate.quarterFigures.get(quarterFiguresId(quarter))
  if (figures) return { state: 'frozen', figures }
  if (today <= quarter.until) return { state: 'going-on' }
  if (!beginsBy(estate, addDays(quarter.from, FIRST_WEEK))) return { state: 'begins-later' }
  if (hasMissingDays(estate, quarter)) return { state: 'backup-ends' }
  return { state: isWhole(estate, quarter, today) ? 'ready' : 'erased' }
}

/** Quarters that the records reach into and that had begun by that day, the newest first, at most that many. */
export const knownQuarters = (estate: Estate, today: CivilDate, most: number): readonly Period[] => {
  const first = firstDay(estate)
  const quarters: Period[] = []
  let quarter = quarterOf(today)
  while (quarters.length < most && first !== null && quarter.until >= first) {
    quarters.push(quarter)
    quarter = lastClosedQuarter(addDays(quarter.from, -1))
  }
  return quarters
}

/** Whether nothing of the quarter may have been erased: its time is not over, or no monthly count is left of a family's. */
function isWhole(estate: Estate, quarter: Period, today: CivilDate): boolean {
  if (isKeptWhole(settingsOf(estate))) return true
  if (today > keptUntil(quarter.until, LONG_MONTHS)) return false
  const months = [0, 1, 2].map((rank) => addMonths(monthOf(quarter.from), rank))
  return SOCIAL_FAMILIES.every(
    (family) =>
      today <= keptUntil(quarter.until, familyRetentionMonths(estate, family)) ||
      ![...estate.monthlyCount.values()].some(({ what, month }) => what === family && months.includes(month)),
  )
}

/** Whether a backup that the records come from was made before the quarter was over, and restored on a later day after it began. */
const hasMissingDays = (estate: Estate, quarter: Period): boolean =>
  (settingsOf(estate).missingDays ?? []).some(
    ({ from, until }) => from <= quarter.until && until >= quarter.from,
  )

function beginsBy(estate: Estate, limit: CivilDate): boolean {
  const zone = settingsOf(estate).timeZone
  const early = ({ when }: { readonly when: When }): boolean => dayOf(when, zone) <= limit
  for (const situation of estate.situation.values()) if (early(situation)) return true
  for (const passage of estate.passage.values()) if (early(passage)) return true
  return false
}

function firstDay(estate: Estate): CivilDate | null {
  const zone = settingsOf(estate).timeZone
  let first: CivilDate | null = null
  const see = (day: CivilDate): void => {
    if (first === null || day < first) first = day
  }
  for (const { when } of estate.situation.values()) see(dayOf(when, zone))
  for (const { when } of estate.passage.values()) see(dayOf(when, zone))
  for (const { quarter } of estate.quarterFigures.values()) see(quarter.from)
  return first
}
