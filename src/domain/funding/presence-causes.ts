import { lastDayOf, mondayOf, monthOf } from '../civil-date.ts'
import type { Entrance } from '../entrance.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { activeEntrances } from '../week/active-entrances.ts'
import { rhythmOf } from '../week/place-rhythm.ts'
import { serviceMinutesAt } from '../week/service-minutes.ts'
import { NO_PRESENCE, type OwnerPresence, type PresenceMonth } from './presence-months.ts'
import type { LandlordPresence } from './presence-shares.ts'

/** On its own stock, or at the other landlords': that one is met less moves the share of the other. */
export type Where = 'own' | 'elsewhere'

/** What moves a share of minutes away from the key, computed from the records. Counts are of entrances or passages. */
export type PresenceCause =
  /** Its stock has more entrances for its dwellings, or fewer, than the key says: shares of both, 0 to 1. */
  | { readonly cause: 'stock'; readonly entrances: number; readonly target: number }
  /** Entrances met more often or longer than usual, or less, as the rules ask today. */
  | { readonly cause: 'rhythm'; readonly where: Where; readonly count: number }
  | { readonly cause: 'presences'; readonly where: Where; readonly minutes: number }
  /** Entrances closed, or kept out of a week by hand. */
  | { readonly cause: 'set-aside'; readonly where: Where; readonly count: number }
  | { readonly cause: 'not-done'; readonly where: Where; readonly count: number }

/** A cause that moves a share by less, of 1, says nothing; of the stock, by less than a point. */
const LEAST_MOVE = 0.005
const LEAST_STOCK = 0.01

type Side = { readonly own: number; readonly others: number }
const rate = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)
const shareOf = ({ own, others }: Side): number => rate(own, own + others)

/** Why a landlord's share of a month's minutes is off the key, the weight of the stock first. Empty when it is not off, or nothing explains it. */
export const presenceCauses = (
  estate: Estate,
  month: PresenceMonth,
  { landlord: { id }, off, share, target, state }: LandlordPresence,
): readonly PresenceCause[] => {
  if (off === null || share === null || target === null || (state !== 'above' && state !== 'below')) return []
  const way = Math.sign(off)
  const isLandlord = (owner: string): boolean => estate.landlord.get(owner)?.role === 'landlord'
  const entrances = activeEntrances(estate).filter(({ landlord }) => isLandlord(landlord))
  const sideOf = (list: readonly Entrance[], value: (entrance: Entrance) => number): Side => {
    let [own, others] = [0, 0]
    for (const each of list) {
      if (each.landlord === id) own += value(each)
      else others += value(each)
    }
    return { own, others }
  }
  const monthSide = (value: (presence: OwnerPresence) => number): Side => {
    let others = 0
    for (const [owner, presence] of month.owners)
      if (owner !== id && isLandlord(owner)) others += value(presence)
    return { own: value(month.owners.get(id) ?? NO_PRESENCE), others }
  }
  /** Where more of it moves the share the way it went. */
  const adding: Where = way > 0 ? 'own' : 'elsewhere'
  const lacking: Where = way > 0 ? 'elsewhere' : 'own'
  const at = (where: Where, { own, others }: Side): number => (where === 'own' ? own : others)

  const causes: PresenceCause[] = []
  const doors = sideOf(entrances, () => 1)
  if ((shareOf(doors) - target) * way >= LEAST_STOCK)
    causes.push({ cause: 'stock', entrances: shareOf(doors), target })

  const { passageMinutes, pacePerWeek } = settingsOf(estate)
  const asked = (each: Entrance): number =>
    rhythmOf(estate, each).pacePerWeek * serviceMinutesAt(estate, each.id)
  if ((shareOf(sideOf(entrances, asked)) - shareOf(doors)) * way >= LEAST_MOVE) {
    const usual = pacePerWeek * passageMinutes
    const more = sideOf(entrances, (each) => (asked(each) > usual ? 1 : 0))
    const less = sideOf(entrances, (each) => (asked(each) < usual ? 1 : 0))
    causes.push(
      at(adding, more) > 0
        ? { cause: 'rhythm', where: adding, count: at(adding, more) }
        : { cause: 'rhythm', where: lacking, count: at(lacking, less) },
    )
  }

  const presences = monthSide(({ presenceMinutes }) => presenceMinutes)
  const without = monthSide(({ minutes, presenceMinutes }) => minutes - presenceMinutes)
  if (without.own + without.others > 0 && (share - shareOf(without)) * way >= LEAST_MOVE)
    causes.push({ cause: 'presences', where: adding, minutes: at(adding, presences) })

  const aside = placesAside(estate, month.month)
  const shut = sideOf([...estate.entrance.values()], (each) =>
    aside.has(each.id) && isLandlord(each.landlord) ? 1 : 0,
  )
  const excess = (of: Side, whole: Side): number =>
    (rate(of.others, whole.others) - rate(of.own, whole.own)) * way
  if (excess(shut, doors) >= LEAST_STOCK)
    causes.push({ cause: 'set-aside', where: lacking, count: at(lacking, shut) })

  const missed = monthSide(({ notDone }) => notDone)
  const tried = monthSide(({ notDone, passages }) => notDone + passages)
  if (excess(missed, tried) >= LEAST_STOCK)
    causes.push({ cause: 'not-done', where: lacking, count: at(lacking, missed) })
  return causes
}

/** Entrances closed by the end of the month, and those kept out of one of its weeks (by their Mondays). */
function placesAside(estate: Estate, month: string): ReadonlySet<string> {
  const places = new Set<string>()
  for (const { id, closed } of estate.entrance.values())
    if (closed !== undefined && closed <= lastDayOf(month)) places.add(id)
  for (const { week, place } of estate.exclusion.values())
    if (monthOf(mondayOf(week)) === month && estate.entrance.has(place)) places.add(place)
  return places
}
