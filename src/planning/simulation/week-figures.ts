import { addDays, type CivilDate, daysBetween } from '../../domain/civil-date.ts'
import type { PlanPlace } from '../../domain/week/plan-problem.ts'
import { type History, MONTH_DAYS } from './history.ts'

export type GapFigures = {
  /** The longest time in days that a place with a pace was without a passage, as it stood before a passage of the week or on its Sunday. */
  readonly worstGapDays: number
  /** Days beyond the maximum gap on the Sunday, over all places; a place never met counts as met its maximum gap before the Monday. */
  readonly overdueDays: number
  readonly overduePlaces: number
}

/** How long places of a week (its Monday) had to wait, from what really happened. */
export const gapFigures = (places: readonly PlanPlace[], history: History, monday: CivilDate): GapFigures => {
  const sunday = addDays(monday, 6)
  const figures = { worstGapDays: 0, overdueDays: 0, overduePlaces: 0 }
  for (const { id, pacePerWeek, maxGapDays } of places) {
    if (pacePerWeek <= 0) continue
    const days = (history.get(id) ?? []).map(({ day }) => day).filter((day) => day <= sunday)
    const open = days.length === 0 ? maxGapDays + 6 : daysBetween(days.at(-1)!, sunday)
    const closed = days.flatMap((day, rank) =>
      rank > 0 && day >= monday ? [daysBetween(days[rank - 1]!, day)] : [],
    )
    figures.worstGapDays = Math.max(figures.worstGapDays, open, ...closed)
    if (open <= maxGapDays) continue
    figures.overdueDays += open - maxGapDays
    figures.overduePlaces++
  }
  return figures
}

/** Each landlord's share of the minutes at landlords' places in the 28 days up to a Sunday, 0 to 1; empty without any. */
export const monthShares = (
  places: readonly PlanPlace[],
  history: History,
  sunday: CivilDate,
): Readonly<Record<string, number>> => {
  const since = addDays(sunday, 1 - MONTH_DAYS)
  const minutes: Record<string, number> = {}
  let all = 0
  for (const { id, landlord } of places) {
    if (landlord === undefined) continue
    for (const met of history.get(id) ?? []) {
      if (met.day < since || met.day > sunday) continue
      minutes[landlord] = (minutes[landlord] ?? 0) + met.minutes
      all += met.minutes
    }
  }
  return Object.fromEntries(
    Object.entries(minutes)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([landlord, sum]) => [landlord, sum / all]),
  )
}
