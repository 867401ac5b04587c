import { addMonths, type CivilDate, monthOf } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import type { Period } from '../period.ts'
import { isKeptWhole } from '../published-file.ts'
import { dayOf } from '../when.ts'

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

/** Days that the bars cover: from the first situation, at least a year; to today, or where records are kept whole (the example, a published file) to its last situation. */
export const barSpan = (estate: Estate, today: CivilDate): Period => {
  const span = situationSpan(estate)
  const until = span && isKeptWhole(settingsOf(estate)) ? span.until : today
  const yearAgo = `${addMonths(monthOf(until), 1 - LEAST_MONTHS)}-01`
  return { from: span && span.from < yearAgo ? span.from : yearAgo, until }
}
