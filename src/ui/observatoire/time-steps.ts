import {
  addDays,
  addMonths,
  type CivilDate,
  isoWeekOf,
  lastDayOf,
  mondayOf,
  monthOf,
} from '../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import type { HeatFilter } from '../../domain/hotspots/heat-filter.ts'
import { observationsOf } from '../../domain/hotspots/observations-of.ts'
import { type StepCount, stepCounts } from '../../domain/hotspots/step-counts.ts'
import type { Period } from '../../domain/period.ts'
import { dayOf } from '../../domain/when.ts'

export type Step = 'month' | 'week'

/** Months shown of a territory whose records are fewer. */
const LEAST_MONTHS = 12

const spans = new WeakMap<Estate['situation'], Period | null>()

/** First and last day with a situation; null without any. */
const situationSpan = (estate: Estate): Period | null => {
  const known = spans.get(estate.situation)
  if (known !== undefined) return known
  const zone = settingsOf(estate).timeZone
  const days = [...estate.situation.values()].map(({ when }) => dayOf(when, zone)).sort()
  const [from, until] = [days[0], days.at(-1)]
  const span = from !== undefined && until !== undefined ? { from, until } : null
  spans.set(estate.situation, span)
  return span
}

/** Days that the bar covers: from the first situation, at least a year; to today, or in the example to its last situation. */
export const barSpan = (estate: Estate, today: CivilDate): Period => {
  const span = situationSpan(estate)
  const until = span && settingsOf(estate).fictional ? span.until : today
  const yearAgo = `${addMonths(monthOf(until), 1 - LEAST_MONTHS)}-01`
  return { from: span && span.from < yearAgo ? span.from : yearAgo, until }
}

/** A bar for each month or week, as the heat map of that step would count it. */
export const timeSteps = (
  estate: Estate,
  filter: HeatFilter,
  step: Step,
  today: CivilDate,
): readonly StepCount[] => {
  const { from, until } = barSpan(estate, today)
  return stepCounts(estate, observationsOf(estate, filter), {
    families: filter.families,
    step,
    from,
    until,
    today,
  })
}

/** All days of the month or week that begins on that day. */
export const periodOf = (step: Step, from: CivilDate): Period => ({
  from,
  until: step === 'month' ? lastDayOf(monthOf(from)) : addDays(from, 6),
})

/** First day of the month or week that holds a day. */
export const stepStart = (step: Step, day: CivilDate): CivilDate =>
  step === 'month' ? `${monthOf(day)}-01` : mondayOf(isoWeekOf(day))

/** Index of the step where a period ends, kept within the steps; 0 when there is none. */
export const stepIndex = (steps: readonly StepCount[], step: Step, period: Period): number => {
  const start = stepStart(step, period.until)
  const found = steps.findLastIndex((each) => each.from <= start)
  return Math.max(0, found)
}

/** Whether a step has a day in the period. */
export const isInView = (step: Step, { from }: StepCount, period: Period): boolean => {
  const { until } = periodOf(step, from)
  return from <= period.until && until >= period.from
}
