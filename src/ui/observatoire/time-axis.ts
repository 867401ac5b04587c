import { addDays, type CivilDate, daysBetween } from '../../domain/civil-date.ts'
import type { StepCount } from '../../domain/hotspots/step-counts.ts'
import type { Period } from '../../domain/period.ts'
import { type Bars, periodOf } from './time-steps.ts'

/** Days along the chart, whose bars are equally wide: a share of its width, 0 at the first bar's start to 1. */
export type TimeAxis = {
  readonly first: CivilDate
  readonly last: CivilDate
  /** Where a day begins; outside the chart it is kept at its edge. */
  readonly shareOf: (day: CivilDate) => number
  /** The day at a share of the width. */
  readonly dayAt: (share: number) => CivilDate
}

/** The axis under bars; without bars there is none. */
export const timeAxis = (steps: readonly StepCount[], bars: Bars): TimeAxis | null => {
  const [start, end] = [steps[0], steps.at(-1)]
  if (!start || !end) return null
  const last = periodOf(bars, end.from).until
  const daysOf = (from: CivilDate): number => daysBetween(from, periodOf(bars, from).until) + 1
  return {
    first: start.from,
    last,
    shareOf: (day) => {
      if (day < start.from) return 0
      if (day > last) return 1
      const index = steps.findLastIndex(({ from }) => from <= day)
      const { from } = steps[index]!
      return (index + daysBetween(from, day) / daysOf(from)) / steps.length
    },
    dayAt: (share) => {
      const place = Math.min(Math.max(0, share), 1 - 1e-9) * steps.length
      const { from } = steps[Math.floor(place)]!
      return addDays(from, Math.floor((place % 1) * daysOf(from)))
    },
  }
}

/** The period moved by some days, of the same length, kept within the axis. */
export const movedBy = ({ first, last }: TimeAxis, { from, until }: Period, days: number): Period => {
  const least = daysBetween(from, first)
  const most = daysBetween(until, last)
  const by = Math.max(Math.min(least, 0), Math.min(Math.max(most, 0), days))
  return { from: addDays(from, by), until: addDays(until, by) }
}
