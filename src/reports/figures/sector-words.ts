import type { Estate } from '../../domain/estate.ts'
import { sectorOfPlace } from '../../domain/sector-at.ts'
import { placeName } from '../../messages/place-name.ts'
import { reportOutreach as text } from '../../messages/report-outreach.ts'

/** Where something is, by the names of sectors alone: never a door, never a building. No place: the whole quarter. */
export const sectorWords = (estate: Estate, places: readonly string[]): string => {
  if (places.length === 0) return text.wholeQuarter
  const sectors = places.map((place) => sectorOfPlace(estate, place))
  const names = sectors.map((sector) => (sector === undefined ? text.outside : placeName(estate, sector)))
  return [...new Set(names)].join(', ')
}
