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
import { type Estate, settingsOf } from '../../domain/estate.ts'
import type { HeatFilter } from '../../domain/hotspots/heat-filter.ts'
import { observationsOf } from '../../domain/hotspots/observations-of.ts'
import { type StepCount, stepCounts } from '../../domain/hotspots/step-counts.ts'
import type { Period } from '../../domain/period.ts'
import { isKeptWhole } from '../../domain/published-file.ts'
import { dayOf } from '../../domain/when.ts'
import type { TimeStep } from '../../store/heat-session.ts'

/** What a bar of the chart and a notch of the slider stand for. */
export type Bars = 'month' | 'week'

/** Months shown of a territory whose records are fewer. */
const LEAST_MONTHS = 12
/** Months of a window that is counted in months. */
const MONTHS: Readonly<Record<Exclude<TimeStep, 'week'>, number>> = { month: 1, quarter: 3, year: 12 }

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

/** Days that the bars cover: from the first situation, at least a year; to today, or where records are kept whole (the example, a published file) to its last situation. */
export const barSpan = (estate: Estate, today: CivilDate): Period => {
  const span = situationSpan(estate)
  const until = span && isKeptWhole(settingsOf(estate)) ? span.until : today
  const yearAgo = `${addMonths(monthOf(until), 1 - LEAST_MONTHS)}-01`
  return { from: span && span.from < yearAgo ? span.from : yearAgo, until }
}

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
