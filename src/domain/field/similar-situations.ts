import { distanceMetres } from '../../geometry/distance.ts'
import type { CivilDate } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { isOpenSituation } from '../follow-up/situation-loop.ts'
import type { Recurrence, Situation } from '../situation.ts'
import { situationPlace } from '../situation-place.ts'
import { dayOf } from '../when.ts'

/** Metres within which one fact may have been noted at two places. */
const NEAR_METRES = 60

export type SimilarSituation = {
  readonly situation: Situation
  /** From the place asked about; 0 at the place itself. */
  readonly metres: number
}

/**
 * Situations of the same code, still open, at the place or within 60 m of it, nearest first, then the latest. At a sector,
 * which has no point, those of the sector alone.
 */
export const similarSituations = (
  estate: Estate,
  code: string,
  place: string,
): readonly SimilarSituation[] => {
  const zone = settingsOf(estate).timeZone
  const at = situationPlace(estate, place)?.at
  const metresTo = (other: string): number => {
    if (other === place) return 0
    const there = situationPlace(estate, other)?.at
    return at && there ? distanceMetres(at, there) : Number.POSITIVE_INFINITY
  }
  return [...estate.situation.values()]
    .filter((each) => each.code === code && isOpenSituation(each))
    .map((situation) => ({ situation, metres: metresTo(situation.place) }))
    .filter(({ metres }) => metres <= NEAR_METRES)
    .sort(
      (a, b) =>
        a.metres - b.metres ||
        (dayOf(a.situation.when, zone) < dayOf(b.situation.when, zone) ? 1 : -1) ||
        (a.situation.id < b.situation.id ? -1 : 1),
    )
}

/** How often a situation comes, once it was seen on so many days in all; never less than what was said of it. */
const recurrenceOf = (said: Recurrence, days: number): Recurrence =>
  said === 'settled' || days > 2 ? 'settled' : days > 1 ? 'repeated' : said

/** The situation with one more day on which it was still there: its status stays, it is repeated, then settled from the third day on. */
export const seenOn = (situation: Situation, day: CivilDate, zone: string): Situation => {
  const seenAgain = [...new Set([...(situation.seenAgain ?? []), day])].sort()
  const days = new Set([dayOf(situation.when, zone), ...seenAgain]).size
  return { ...situation, seenAgain, recurrence: recurrenceOf(situation.recurrence, days) }
}
