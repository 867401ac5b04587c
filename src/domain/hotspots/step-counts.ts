import {
  addDays,
  addMonths,
  type CivilDate,
  dayNumberOf,
  firstDayOf,
  isoWeekOf,
  mondayOf,
  monthOf,
} from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import type { Family } from '../taxonomy.ts'
import { beforeRecords } from './before-records.ts'
import { firstFrom, heldFamilies } from './in-view.ts'
import type { Observations } from './observations.ts'
import { familiesKept } from './view-of.ts'

export type StepCount = {
  /** `2026-11` or `2026-W48`. */
  readonly step: string
  /** First day of the step. */
  readonly from: CivilDate
  readonly count: number
  /** Families asked for that are not counted, their records of that step no longer being kept. */
  readonly leftOut: readonly Family[]
  /** Over before anything was recorded: its 0 is not a count. */
  readonly isBeforeRecords: boolean
}

/** Situations of each month or ISO week from the one that holds `from` to the one that holds `until`, as the map of that step shows them. */
export const stepCounts = (
  estate: Estate,
  { situations }: Observations,
  {
    families,
    step,
    from,
    until,
    today,
  }: {
    readonly families: readonly Family[]
    readonly step: 'month' | 'week'
    readonly from: CivilDate
    readonly until: CivilDate
    readonly today: CivilDate
  },
): readonly StepCount[] => {
  const firsts = stepsBetween(step, from, until)
  return firsts.map((first) => {
    const kept = familiesKept(estate, families, first, today)
    const held = heldFamilies(kept)
    const next = nextStep(step, first)
    const end = firstFrom(situations.day, dayNumberOf(next))
    let count = 0
    for (let row = firstFrom(situations.day, dayNumberOf(first)); row < end; row++)
      if (held[situations.family[row]!]) count++
    const leftOut = families.filter((family) => !kept.includes(family))
    const isBeforeRecords = beforeRecords(estate, { from: first, until: addDays(next, -1) }) === 'whole'
    const name = step === 'month' ? monthOf(first) : isoWeekOf(first)
    return { step: name, from: first, count, leftOut, isBeforeRecords }
  })
}

const nextStep = (step: 'month' | 'week', first: CivilDate): CivilDate =>
  step === 'month' ? firstDayOf(addMonths(monthOf(first), 1)) : addDays(first, 7)

function stepsBetween(step: 'month' | 'week', from: CivilDate, until: CivilDate): CivilDate[] {
  const firsts: CivilDate[] = []
  let first = step === 'month' ? firstDayOf(monthOf(from)) : mondayOf(isoWeekOf(from))
  while (first <= until) {
    firsts.push(first)
    first = nextStep(step, first)
  }
  return firsts
}
