import {
  addDays,
  addMonths,
  type CivilDate,
  firstDayOf,
  isoWeekOf,
  mondayOf,
  monthOf,
} from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { type Family, familyOf } from '../taxonomy.ts'
import { dayOf } from '../when.ts'
import type { HeatEvent, HeatFilter } from './density.ts'
import { familiesKept, heatJudge } from './heat-events.ts'

export type RankedPlace = { readonly place: string; readonly count: number; readonly last: CivilDate }

/** Places by falling count, then by the more recent last date, then by id, so that equal places keep their order. */
export const heatRanking = (events: readonly HeatEvent[]): readonly RankedPlace[] => {
  const places = new Map<string, { place: string; count: number; last: CivilDate }>()
  for (const { place, day } of events) {
    const known = places.get(place)
    if (!known) places.set(place, { place, count: 1, last: day })
    else {
      known.count++
      if (day > known.last) known.last = day
    }
  }
  return [...places.values()].sort(
    (a, b) => b.count - a.count || compare(b.last, a.last) || compare(a.place, b.place),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export type StepCount = {
  /** `2026-11` or `2026-W48`. */
  readonly step: string
  /** First day of the step. */
  readonly from: CivilDate
  readonly count: number
  /** Families asked for that are not counted, their records of that step no longer being kept. */
  readonly leftOut: readonly Family[]
}

/**
 * Situations of each month or ISO week from the one that holds `from` to the one that holds `until`, as the heat map of
 * that step shows them: the period of the filter is not looked at, its families, landlords and bands are.
 */
export const countsByStep = (
  estate: Estate,
  filter: HeatFilter,
  step: 'month' | 'week',
  from: CivilDate,
  until: CivilDate,
  today: CivilDate,
): readonly StepCount[] => {
  const nameOf = step === 'month' ? monthOf : isoWeekOf
  const zone = settingsOf(estate).timeZone
  const judge = heatJudge(estate, filter)
  const steps = stepsBetween(step, from, until).map((first) => {
    const kept = familiesKept(estate, filter.families, first, today)
    const leftOut = filter.families.filter((family) => !kept.includes(family))
    return { step: nameOf(first), from: first, count: 0, leftOut }
  })
  const byName = new Map(steps.map((each) => [each.step, each]))
  const byDay = new Map<CivilDate, (typeof steps)[number] | undefined>()
  for (const situation of estate.situation.values()) {
    const day = dayOf(situation.when, zone)
    if (!byDay.has(day)) byDay.set(day, byName.get(nameOf(day)))
    const bar = byDay.get(day)
    if (!bar || bar.leftOut.includes(familyOf(situation.code))) continue
    const judged = judge(situation, day)
    if (judged && typeof judged !== 'string') bar.count++
  }
  return steps
}

function stepsBetween(step: 'month' | 'week', from: CivilDate, until: CivilDate): CivilDate[] {
  const firsts: CivilDate[] = []
  let first = step === 'month' ? firstDayOf(monthOf(from)) : mondayOf(isoWeekOf(from))
  while (first <= until) {
    firsts.push(first)
    first = step === 'month' ? firstDayOf(addMonths(monthOf(first), 1)) : addDays(first, 7)
  }
  return firsts
}
