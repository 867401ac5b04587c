import { type CivilDate, isCivilDate } from '../civil-date.ts'
import { type AnyRecord, type Estate, KINDS, type Kind, settingsOf } from '../estate.ts'
import { isInPeriod, type Period } from '../period.ts'
import { dayOf } from '../when.ts'
import { type Held, walkFields } from './walk-fields.ts'

/** A record that tells of a place on days asked about. */
export type AboutPlace = {
  readonly kind: Kind
  readonly id: string
  /** Its first day in the period. */
  readonly on: CivilDate
  /** What was written freely in it. */
  readonly texts: readonly { readonly at: Held['at']; readonly text: string }[]
}

/** The place, and of a building its entrances, whose records tell of it. */
const within = (estate: Estate, place: string): ReadonlySet<string> => {
  const ids = new Set([place])
  if (estate.building.has(place))
    for (const { id, building } of estate.entrance.values()) if (building === place) ids.add(id)
  return ids
}

/** Records that name the place, or an entrance of the building that it is, and a day of the period; by day, then by kind and id. */
export const aboutPlace = (estate: Estate, place: string, period: Period): readonly AboutPlace[] => {
  const ids = within(estate, place)
  const zone = settingsOf(estate).timeZone
  const found: AboutPlace[] = []
  for (const kind of KINDS)
    for (const record of (estate[kind] as ReadonlyMap<string, AnyRecord>).values()) {
      let isThere = false
      let on: CivilDate | null = null
      const texts: { at: Held['at']; text: string }[] = []
      for (const { at, nature, value } of walkFields(kind, record)) {
        if (typeof value !== 'string') continue
        if (nature === 'place' && ids.has(value)) isThere = true
        if (nature === 'text' && value !== '') texts.push({ at, text: value })
        const day = nature === 'time' ? dayOf({ minute: value }, zone) : nature === 'day' ? value : null
        if (day !== null && isCivilDate(day) && isInPeriod(day, period) && (on === null || day < on)) on = day
      }
      const round = kind === 'stop' ? estate.round.get((record as { round: string }).round)?.day : undefined
      if (on === null && round !== undefined && isInPeriod(round, period)) on = round
      if (isThere && on !== null) found.push({ kind, id: record.id, on, texts })
    }
  return found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
