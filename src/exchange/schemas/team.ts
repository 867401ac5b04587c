import * as v from 'valibot'
import { HOUR_BANDS } from '../../domain/half-day.ts'
import { count, day, text } from './text.ts'

/** `09:30` */
export const clockTime = v.pipe(v.string(), v.regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/))

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))
const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000))

export const pair = v.object({ id: text, name: text, rank: count })

/** When, where, by whom and how fast a round is walked, be it a week's or a template's. */
export const roundFrame = {
  ...{ id: text, pair: text, start: clockTime, end: clockTime, startPlace: text, endPlace: text },
  ...{ breakMinutes: count, unplannedShare: share },
  walkMetresPerMinute: v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(500))),
}

export const roundTemplate = v.object({ ...roundFrame, weekday })

export const support = v.object({
  ...{ id: text, place: text, minutes: count, timesPerWeek: count },
  bands: v.exactOptional(v.array(v.picklist(HOUR_BANDS))),
  since: v.exactOptional(day),
})

const bands = v.array(
  v.object({ weekdays: v.exactOptional(v.array(weekday)), from: clockTime, until: clockTime }),
)
export const placeRule = v.object({
  ...{ id: text, place: text },
  minGapDays: v.exactOptional(count),
  maxGapDays: v.exactOptional(count),
  pacePerWeek: v.exactOptional(amount),
  serviceMinutes: v.exactOptional(amount),
  opening: v.exactOptional(bands),
  forbidden: v.exactOptional(bands),
})

/** A stop at a fixed time that comes each week: those of one week stay where they were made. */
export const permanence = v.object({
  ...{ id: text, place: text, roundTemplate: text, at: clockTime, minutes: count },
  stopKind: v.picklist(['rendez-vous', 'permanence']),
})

/** A number of the team's own on the *fiche réflexe*. */
export const onCall = v.object({
  ...{ id: text, name: text, phone: text },
  funder: v.exactOptional(text),
  hours: v.exactOptional(text),
})

/** What the team decides once, its framework apart: that is asked for anew where records are kept. */
export const habits = v.object({
  minGapDays: count,
  maxGapDays: count,
  passageMinutes: amount,
  pacePerWeek: amount,
  walkMetresPerMinute: amount,
  seed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  fairnessWeight: v.exactOptional(share),
})

/** The file of the team: pairs, the rounds of a week, places to support, rules of places, permanences, numbers to call, and its habits where they are not the usual ones. */
export const team = v.object({
  pairs: v.array(pair),
  roundTemplates: v.array(roundTemplate),
  supports: v.array(support),
  placeRules: v.exactOptional(v.array(placeRule)),
  permanences: v.exactOptional(v.array(permanence)),
  onCall: v.exactOptional(v.array(onCall)),
  settings: v.exactOptional(habits),
})
