import { passagesIn, situationsIn } from '../../domain/dated-records.ts'
import type { Estate } from '../../domain/estate.ts'
import { groupOfPlace, residenceName } from '../../domain/hotspots/observed-places.ts'
import type { Landlord } from '../../domain/landlord.ts'
import type { Period } from '../../domain/period.ts'
import { placeName } from '../../messages/place-name.ts'
import { inScope } from './in-scope.ts'
import { materialTold } from './material-told.ts'

/** So many before and none now is more than chance: a split of five by even odds is 1 in 32. */
const LEAST_BEFORE = 5

/** A résidence (a building without one, or a place of the public space) where A, D and F have ended. */
export type EasedPlace = {
  readonly name: string
  /** Situations of the period before; none is left in this one. */
  readonly was: number
  /** Passages of this period: the team has looked. */
  readonly passages: number
}

const groupIn = (estate: Estate, place: string): string => groupOfPlace(estate, place, 'partners') ?? place

function countByGroup<Record>(
  estate: Estate,
  records: Iterable<Record>,
  place: (record: Record) => string,
): ReadonlyMap<string, number> {
  const byPlace = new Map<string, number>()
  for (const record of records) byPlace.set(place(record), (byPlace.get(place(record)) ?? 0) + 1)
  const counts = new Map<string, number>()
  for (const [id, count] of byPlace) {
    const group = groupIn(estate, id)
    counts.set(group, (counts.get(group) ?? 0) + count)
  }
  return counts
}

/**
 * Places with five situations of A, D and F or more in the period before and none in this one, though the team came by at
 * least as often: most first. Of those that the reader may be told of.
 */
export const easedPlaces = (
  estate: Estate,
  funder: Landlord | null,
  { period, before }: { readonly period: Period; readonly before: Period },
): readonly EasedPlace[] => {
  const isTold = materialTold(estate, funder)
  // A place of somebody else's is not named, whoever answers for what was noted there.
  const isTheirs = inScope(estate, funder)
  const situations = (of: Period) =>
    countByGroup(
      estate,
      situationsIn(estate, of).filter(({ record }) => isTold(record) && isTheirs(record.place)),
      ({ record }) => record.place,
    )
  const passages = (of: Period) =>
    countByGroup(
      estate,
      passagesIn(estate, of).filter(({ record }) => record.done),
      ({ record }) => record.place,
    )
  const [now, came, cameBefore] = [situations(period), passages(period), passages(before)]
  return [...situations(before)]
    .flatMap(([group, was]) => {
      const looked = came.get(group) ?? 0
      const isEased = was >= LEAST_BEFORE && !now.has(group) && looked > 0
      return isEased && looked >= (cameBefore.get(group) ?? 0)
        ? [{ name: residenceName(group) ?? placeName(estate, group), was, passages: looked }]
        : []
    })
    .sort((a, b) => b.was - a.was || a.name.localeCompare(b.name, 'fr'))
}
