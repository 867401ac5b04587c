import {
  addDays,
  addMonths,
  type CivilDate,
  firstDayOf,
  isoWeekOf,
  lastDayOf,
  mondayOf,
  monthOf,
} from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { barSpan } from '../../domain/hotspots/bar-span.ts'
import type { HeatFilter } from '../../domain/hotspots/heat-filter.ts'
import { observationsOf } from '../../domain/hotspots/observations-of.ts'
import { type StepCount, stepCounts } from '../../domain/hotspots/step-counts.ts'
import type { Period } from '../../domain/period.ts'
import type { TimeStep } from '../../store/heat-session.ts'

/** What a bar of the chart and a notch of the slider stand for. */
export type Bars = 'month' | 'week'

/** Months of a window that is counted in months. */
const MONTHS: Readonly<Record<Exclude<TimeStep, 'week'>, number>> = { month: 1, quarter: 3, year: 12 }

/** A window of a week is set against weeks, longer ones against months. */
export const barsOf = (step: TimeStep): Bars => (step === 'week' ? 'week' : 'month')

/** A bar for each month or week, as the map of that month or week would count it. */
export const timeSteps = (
  estate: Estate,
  filter: HeatFilter,
  step: Bars,
  today: CivilDate,
): readonly StepCount[] => {
  const { from, until } = barSpan(estate, today)
  const { families } = filter
  return stepCounts(estate, observationsOf(estate, filter), { families, step, from, until, today })
}

/** The window of that length that ends with the month or week that holds a day. */
export const windowEndingWith = (step: TimeStep, day: CivilDate): Period => {
  if (step === 'week') {
    const from = mondayOf(isoWeekOf(day))
    return { from, until: addDays(from, 6) }
  }
  const month = monthOf(day)
  return { from: firstDayOf(addMonths(month, 1 - MONTHS[step])), until: lastDayOf(month) }
}

/** The month or week to end with when the window's length changes: a week belongs to the month of its Thursday. */
export const anchorOf = (step: TimeStep, { from, until }: Period): CivilDate => {
  const day = step === 'week' ? addDays(until, -3) : until
  return day < from ? until : day
}

/** All days of the month or week of a bar. */
export const periodOf = (bars: Bars, from: CivilDate): Period => windowEndingWith(bars, from)

/** First day of the month or week that holds a day. */
const stepStart = (bars: Bars, day: CivilDate): CivilDate => windowEndingWith(bars, day).from

/** Index of the bar where a period ends, kept within the bars; 0 when there is none. */
export const stepIndex = (steps: readonly StepCount[], bars: Bars, period: Period): number => {
  const start = stepStart(bars, period.until)
  return Math.max(
    0,
    steps.findLastIndex((each) => each.from <= start),
  )
}

/** Whether a bar has a day in the period. */
export const isInView = (bars: Bars, { from }: StepCount, period: Period): boolean =>
  from <= period.until && periodOf(bars, from).until >= period.from
