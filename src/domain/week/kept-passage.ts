import { isoWeekOf } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { closureId } from '../field/week-closure.ts'
import type { Intervention } from '../follow-up/intervention.ts'
import { bandAtMinute, halfDayBand } from '../half-day.ts'
import { dayOf, localOf, type When } from '../when.ts'
import type { Passage } from './passage.ts'

/** A moment with its half of the day alone. The same moment when it says no more than that. */
export const halfDayWhen = (when: When, zone: string): When => {
  if ('minute' in when) {
    const { day, minuteOfDay } = localOf(when.minute, zone)
    return { day, band: bandAtMinute(minuteOfDay) }
  }
  const band = halfDayBand(when.band)
  return band === when.band ? when : { day: when.day, band }
}

/** A passage as it is kept once its week is closed: a half-day, no pair. The same one when it is so already. */
export const withoutMoment = (passage: Passage, zone: string): Passage => {
  const when = halfDayWhen(passage.when, zone)
  if (when === passage.when && passage.pair === undefined) return passage
  const { pair: _, ...kept } = passage
  return { ...kept, when }
}

const isOfClosedWeek = (estate: Estate, when: When): boolean =>
  estate.weekClosure.size > 0 &&
  estate.weekClosure.has(closureId(isoWeekOf(dayOf(when, settingsOf(estate).timeZone))))

/** A passage as it may be recorded now: in a closed week without its minute and its pair from the start. */
export const keptPassage = (estate: Estate, passage: Passage): Passage =>
  isOfClosedWeek(estate, passage.when) ? withoutMoment(passage, settingsOf(estate).timeZone) : passage

/** An intervention as it may be noted now: in a closed week without its minute from the start. */
export const keptIntervention = (estate: Estate, intervention: Intervention): Intervention =>
  isOfClosedWeek(estate, intervention.when)
    ? { ...intervention, when: halfDayWhen(intervention.when, settingsOf(estate).timeZone) }
    : intervention

/** A UTC minute as a step of the journal may tell it now: of a closed week the day alone. */
export const keptTime = (estate: Estate, minute: string): string =>
  isOfClosedWeek(estate, { minute }) ? `${dayOf({ minute }, settingsOf(estate).timeZone)}T00:00Z` : minute
