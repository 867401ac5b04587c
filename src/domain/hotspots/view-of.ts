import { addMonths, type CivilDate, dayNumberOf, daysBetween, monthOf } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { MONTH_DAYS, type Period } from '../period.ts'
import { isKeptWhole } from '../published-file.ts'
import { type Notice, notice } from '../refusal.ts'
import { familyRetentionMonths, keptUntil } from '../retention.ts'
import type { Family } from '../taxonomy.ts'
import type { HeatFilter } from './heat-filter.ts'
import type { View } from './observations.ts'

/** No engine looks further back. */
const LONGEST_MONTHS = 36

/** Of these families, those whose records are all still there from that day on; the fictional example and published files are kept whole. */
export const familiesKept = (
  estate: Estate,
  families: readonly Family[],
  from: CivilDate,
  today: CivilDate,
): readonly Family[] =>
  isKeptWhole(settingsOf(estate))
    ? families
    : families.filter((family) => today <= keptUntil(from, familyRetentionMonths(estate, family)))

/**
 * The view that a filter's period asks for. A family whose retention does not cover the whole period is left out whole,
 * since a part of it would read as a calm; there is a notice for each.
 */
export const viewOf = (
  estate: Estate,
  { families: asked, period }: Pick<HeatFilter, 'families' | 'period'>,
  today: CivilDate,
): { readonly view: View; readonly leftOut: readonly Notice[] } => {
  const families = familiesKept(estate, asked, period.from, today)
  const leftOut = asked
    .filter((family) => !families.includes(family))
    .map((family) => {
      const gone = daysBetween(keptUntil(period.from, familyRetentionMonths(estate, family)), today)
      return notice('left-out-by-retention', Math.max(1, Math.ceil(gone / MONTH_DAYS)), { family })
    })
  return { view: { ...daysOf(period), families }, leftOut }
}

/** The first day from which records of all these families are still there: families left out of it do not count. */
export const keptFrom = (estate: Estate, families: readonly Family[], today: CivilDate): CivilDate => {
  const { published } = settingsOf(estate)
  if (published && isKeptWhole(settingsOf(estate))) return published.from
  let first = `${addMonths(monthOf(today), -LONGEST_MONTHS)}-01`
  while (first < today && familiesKept(estate, families, first, today).length < families.length)
    first = `${addMonths(monthOf(first), 1)}-01`
  return first
}

const daysOf = ({ from, until }: Period): Pick<View, 'from' | 'until'> => ({
  from: dayNumberOf(from),
  until: dayNumberOf(until),
})
