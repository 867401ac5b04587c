import { addDays, type CivilDate, weekday } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { type HalfDay, halfDayBand, halfDayOf } from '../half-day.ts'
import { dayOf, localOf, type When } from '../when.ts'

/** Passages before a day: the last one, and the half-days of the four weeks before, the oldest first. */
export type PlaceHistory = { readonly last?: CivilDate; readonly halfDays: readonly HalfDay[] }

type Found = {
  last?: CivilDate
  /** The day before the last: of UTC days before it none can be a later civil one. */
  eve?: CivilDate
  moments: [weekday: number, day: CivilDate, minute: number][]
}

const FAR_DAYS = 400
const RECENT_DAYS = 28

/** Closed weeks keep the band only: the middle of its half of the day stands for it. */
const localMinuteOf = (when: When, zone: string): number =>
  'minute' in when
    ? localOf(when.minute, zone).minuteOfDay
    : halfDayBand(when.band) === 'morning'
      ? 9 * 60
      : 15 * 60

type Passed = Pick<Estate, 'passage' | 'settings'>

const found = (estate: Passed, before: CivilDate): ReadonlyMap<string, Found> => {
  const zone = settingsOf(estate).timeZone
  const recent = addDays(before, -RECENT_DAYS)
  const far = addDays(before, -FAR_DAYS)
  const oldest = addDays(recent, -1)
  const places = new Map<string, Found>()
  for (const { done, place, when } of estate.passage.values()) {
    // A UTC day differs from the civil one by at most a day: enough to leave old passages alone cheaply.
    const roughly = 'day' in when ? when.day : when.minute.slice(0, 10)
    if (!done || roughly < far || roughly > before) continue
    const history = places.get(place) ?? { moments: [] }
    places.set(place, history)
    const isOld = roughly < oldest
    if (isOld && history.eve !== undefined && roughly < history.eve) continue
    const day = dayOf(when, zone)
    if (day >= before) continue
    if (history.last === undefined || day > history.last) {
      history.last = day
      history.eve = addDays(day, -1)
    }
    if (day < recent) continue
    const ofWeek = weekday(day)
    if (ofWeek <= 5) history.moments.push([ofWeek, day, localMinuteOf(when, zone)])
  }
  return places
}

const cache = new WeakMap<
  Estate['passage'],
  { readonly of: string; readonly histories: ReadonlyMap<string, PlaceHistory> }
>()

/** Histories by place before a day, over 400 days; passages not done count for nothing, places never met are left out. */
export const placeHistories = (estate: Passed, before: CivilDate): ReadonlyMap<string, PlaceHistory> => {
  const of = `${before} ${settingsOf(estate).timeZone}`
  const known = cache.get(estate.passage)
  if (known?.of === of) return known.histories
  const histories = new Map<string, PlaceHistory>()
  for (const [place, { last, moments }] of found(estate, before)) {
    moments.sort(([, day, minute], [, otherDay, other]) =>
      day < otherDay ? -1 : day > otherDay ? 1 : minute - other,
    )
    histories.set(place, {
      ...(last !== undefined && { last }),
      halfDays: moments.map(([ofWeek, , minute]) => halfDayOf(ofWeek, minute)),
    })
  }
  cache.set(estate.passage, { of, histories })
  return histories
}
