import { isoWeekOf } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { closureId } from '../field/week-closure.ts'
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

/** A passage as it may be recorded now: in a closed week without its minute and its pair from the start. */
export const keptPassage = (estate: Estate, passage: Passage): Passage => {
  const zone = settingsOf(estate).timeZone
  return estate.weekClosure.has(closureId(isoWeekOf(dayOf(passage.when, zone))))
    ? withoutMoment(passage, zone)
    : passage
}
