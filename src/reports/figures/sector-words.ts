import type { Estate } from '../../domain/estate.ts'
import { sectorOfPlace } from '../../domain/sector-at.ts'
import { placeName } from '../../messages/place-name.ts'
import { reportOutreach as text } from '../../messages/report-outreach.ts'

/** Where something is, by the names of sectors, outside of them of public places: never a door, never a building. No place: the whole quarter. */
export const sectorWords = (estate: Estate, places: readonly string[]): string => {
  if (places.length === 0) return text.wholeQuarter
  const names = places.map((place) => {
    const named = sectorOfPlace(estate, place) ?? estate.publicPlace.get(place)?.id
    return named === undefined ? text.outside : placeName(estate, named)
  })
  return [...new Set(names)].join(', ')
}
