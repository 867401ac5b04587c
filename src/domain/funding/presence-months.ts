import { addMonths, type CivilMonth, firstDayOf, monthOf } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { isInPeriod, type Period } from '../period.ts'
import type { Passage } from '../week/passage.ts'
import { PUBLIC_SPACE } from '../week/planned-done.ts'
import { dayOf } from '../when.ts'
import { passageMinutes } from './passage-minutes.ts'

/** Stands for reception places, and for all that is neither a landlord's nor public space. */
export const ELSEWHERE = 'elsewhere'

/** What was done at the places of one owner in a month. */
export type OwnerPresence = {
  readonly minutes: number
  /** Of these, those of presences at places to support. */
  readonly presenceMinutes: number
  /** Done, of any kind; with what is left of expired ones. */
  readonly passages: number
  readonly notDone: number
  /** Ids of the passages done that are still there. */
  readonly ids: readonly string[]
}

export type PresenceMonth = {
  readonly month: CivilMonth
  /** By landlord's id, `PUBLIC_SPACE` and `ELSEWHERE`; an owner without any passage is absent. */
  readonly owners: ReadonlyMap<string, OwnerPresence>
}

export const NO_PRESENCE: OwnerPresence = {
  minutes: 0,
  presenceMinutes: 0,
  passages: 0,
  notDone: 0,
  ids: [],
}

/** Months that the period has a day of, in order; none when it is reversed. */
export const monthsIn = ({ from, until }: Period): readonly CivilMonth[] => {
  const months: CivilMonth[] = []
  for (let month = monthOf(from); month <= monthOf(until); month = addMonths(month, 1)) months.push(month)
  return from <= until ? months : []
}

/** Whose minutes those of a place are: a landlord's for an entrance or a building, the public space's, or neither. */
export const presenceOwner = (estate: Estate, place: string): string => {
  if (estate.publicPlace.has(place)) return PUBLIC_SPACE
  const id = (estate.entrance.get(place) ?? estate.building.get(place))?.landlord
  return id !== undefined && estate.landlord.get(id)?.role === 'landlord' ? id : ELSEWHERE
}

type Tally = { -readonly [Field in keyof OwnerPresence]: OwnerPresence[Field] } & { ids: string[] }

/**
 * Minutes of presence of a period, month by month and owner by owner, of all passages done on its days. Of months whose
 * passages have expired, the counts that stay: each a passage of the usual length.
 */
export const presenceMonths = (estate: Estate, period: Period): readonly PresenceMonth[] => {
  const { timeZone, passageMinutes: usual } = settingsOf(estate)
  const months = new Map(monthsIn(period).map((month) => [month, new Map<string, Tally>()]))
  const ownersOf = new Map<string, string>()
  const ownerOf = (place: string): string => {
    const known = ownersOf.get(place)
    if (known !== undefined) return known
    const owner = presenceOwner(estate, place)
    ownersOf.set(place, owner)
    return owner
  }
  const tallyOf = (month: CivilMonth, place: string): Tally => {
    const owners = months.get(month)!
    const owner = ownerOf(place)
    const tally = owners.get(owner) ?? { ...NO_PRESENCE, ids: [] }
    owners.set(owner, tally)
    return tally
  }
  const add = (month: CivilMonth, passage: Passage): void => {
    const tally = tallyOf(month, passage.place)
    if (!passage.done) tally.notDone++
    else {
      const minutes = passageMinutes(estate, passage)
      tally.minutes += minutes
      if (passage.stopKind === 'presence') tally.presenceMinutes += minutes
      tally.passages++
      tally.ids.push(passage.id)
    }
  }
  for (const passage of estate.passage.values()) {
    const day = dayOf(passage.when, timeZone)
    if (isInPeriod(day, period)) add(monthOf(day), passage)
  }
  for (const { what, month, place, count } of estate.monthlyCount.values()) {
    // A month that the period cuts can't be told in part.
    if (what !== 'passage' || !months.has(month) || !isInPeriod(firstDayOf(month), period)) continue
    const tally = tallyOf(month, place)
    tally.minutes += count * usual
    tally.passages += count
  }
  return [...months].map(([month, owners]) => ({ month, owners }))
}
