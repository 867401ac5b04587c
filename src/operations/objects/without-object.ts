import type { CivilDate } from '../../domain/civil-date.ts'
import { edited } from '../../domain/edited.ts'
import type { Entrance } from '../../domain/entrance.ts'
import { type Estate, withoutRecords, withRecords } from '../../domain/estate.ts'
import type { PublicPlace } from '../../domain/public-place.ts'
import type { ReceptionPlace } from '../../domain/reception-place.ts'
import { withoutAsked } from '../../domain/week/without-asked.ts'

type Left = Entrance | PublicPlace | ReceptionPlace

/** How many passages, situations and past stops are at a place. */
export const pastOf = (estate: Estate, place: string, today: CivilDate): number => {
  const isHere = (record: { readonly place: string }): boolean => record.place === place
  return (
    [...estate.passage.values()].filter(isHere).length +
    [...estate.situation.values()].filter(isHere).length +
    [...estate.stop.values()].filter((stop) => isHere(stop) && !isPlanned(estate, stop.round, today)).length
  )
}

const isPlanned = (estate: Estate, round: string, today: CivilDate): boolean =>
  (estate.round.get(round)?.day ?? today) >= today

/** The estate without what is asked of these places and planned stops there; what is past stays. */
const withoutPlans = (now: Estate, places: ReadonlySet<string>, today: CivilDate): Estate => {
  const at = <Record extends { readonly id: string; readonly place: string }>(
    records: ReadonlyMap<string, Record>,
  ): Record[] => [...records.values()].filter(({ place }) => places.has(place))
  const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id)
  const planned = at(now.stop).filter(({ round }) => isPlanned(now, round, today))
  return withoutAsked(withoutRecords(now, 'stop', ids(planned)), (place) => places.has(place))
}

/** A place that leaves: closed today when it has a past or comes from a file, else removed. */
export const withoutPlace = (now: Estate, place: Left, today: CivilDate): Estate => {
  const next = withoutPlans(now, new Set([place.id]), today)
  const isMade = place.kind === 'entrance' && (place.holding ?? place.housing) !== undefined
  if (!isMade && pastOf(now, place.id, today) === 0) return withoutRecords(next, place.kind, [place.id])
  return withRecords(next, [edited<Left>(place, { closed: place.closed ?? today })])
}

/** A building that leaves, with its entrances: demolished today when any of it has a past or it comes from a file, else removed. */
export const withoutBuilding = (now: Estate, id: string, today: CivilDate): Estate => {
  const building = now.building.get(id)
  if (!building) return now
  let next = now
  for (const entrance of now.entrance.values())
    if (entrance.building === id) next = withoutPlace(next, entrance, today)
  const isHoused = [...next.entrance.values()].some((entrance) => entrance.building === id)
  if (!isHoused && building.footprint === undefined && pastOf(now, id, today) === 0)
    return withoutRecords(next, 'building', [id])
  return withRecords(next, [edited(building, { demolished: building.demolished ?? today })])
}

export const withoutSector = (now: Estate, id: string): Estate => withoutRecords(now, 'sector', [id])
