import type { Position } from '../../geometry/position.ts'
import { addDays, type CivilDate, daysBetween } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import { activeEntrances } from '../week/active-entrances.ts'
import { openPublicPlaces } from '../week/open-public-places.ts'
import { placeHistories } from '../week/place-histories.ts'
import { rhythmOf } from '../week/place-rhythm.ts'

export type RecencyEstate = Pick<
  Estate,
  'settings' | 'passage' | 'entrance' | 'building' | 'publicPlace' | 'placeRule'
>

/** How long ago a place was met, against its own maximum gap; from the longest wait to the shortest. */
export const RECENCY_CLASSES = ['never', 'overdue', 'soon', 'recent'] as const
export type RecencyClass = (typeof RECENCY_CLASSES)[number]

/** Share of its maximum gap from which a place is soon due. */
const SOON = 0.7

export type PlaceRecency = {
  readonly place: string
  readonly kind: 'entrance' | 'publicPlace'
  readonly at: Position
  /** Of an entrance. */
  readonly landlord?: string
  /** The last day on which it was met, and the civil days since; absent: not in the 400 days kept. */
  readonly last?: CivilDate
  readonly days?: number
  readonly maxGapDays: number
  readonly class: RecencyClass
}

/** `days` since the last passage against a maximum gap: overdue past it, soon due from seven tenths of it. */
export const recencyClass = (days: number | undefined, maxGapDays: number): RecencyClass =>
  days === undefined ? 'never' : days > maxGapDays ? 'overdue' : days >= SOON * maxGapDays ? 'soon' : 'recent'

/**
 * Every entrance and public place in use with the age of its last passage done, at the end of a day: those never met
 * first, then the oldest. A passage that found nothing counts as any other; one not done counts for nothing.
 */
export const recencyOf = (estate: RecencyEstate, today: CivilDate): readonly PlaceRecency[] => {
  const histories = placeHistories(estate, addDays(today, 1))
  const all = [...activeEntrances(estate), ...openPublicPlaces(estate)].map((place): PlaceRecency => {
    const { maxGapDays } = rhythmOf(estate, place)
    const last = histories.get(place.id)?.last
    const days = last === undefined ? undefined : daysBetween(last, today)
    return {
      ...{ place: place.id, kind: place.kind, at: place.at },
      ...(place.kind === 'entrance' && { landlord: place.landlord }),
      ...(last !== undefined && { last, days: daysBetween(last, today) }),
      ...{ maxGapDays, class: recencyClass(days, maxGapDays) },
    }
  })
  const age = ({ days = Number.POSITIVE_INFINITY }: PlaceRecency): number => days
  return all.sort((a, b) => (age(a) === age(b) ? (a.place < b.place ? -1 : 1) : age(b) > age(a) ? 1 : -1))
}
