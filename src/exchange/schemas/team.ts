import * as v from 'valibot'
import { count, text } from './text.ts'

/** `09:30` */
export const clockTime = v.pipe(v.string(), v.regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/))

export const pair = v.object({ id: text, name: text, rank: count })

export const roundTemplate = v.object({
  id: text,
  weekday: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
  pair: text,
  start: clockTime,
  end: clockTime,
  startPlace: text,
  endPlace: text,
  breakMinutes: count,
  unplannedShare: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
})

export const support = v.object({ id: text, place: text, minutes: count, timesPerWeek: count })

const positive = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000))

/** What the team decides once, its framework apart: that is asked for anew where records are kept. */
export const habits = v.object({
  minGapDays: count,
  maxGapDays: count,
  passageMinutes: positive,
  pacePerWeek: positive,
  walkMetresPerMinute: positive,
  seed: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

/** The file of the team: pairs, the rounds of a week, places to support, and its habits where they are not the usual ones. */
export const team = v.object({
  pairs: v.array(pair),
  roundTemplates: v.array(roundTemplate),
  supports: v.array(support),
  settings: v.exactOptional(habits),
})
