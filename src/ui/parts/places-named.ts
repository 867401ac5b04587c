import type { Estate } from '../../domain/estate.ts'
import { standingBuildings } from '../../domain/standing-buildings.ts'
import { activeEntrances } from '../../domain/week/active-entrances.ts'
import { openPublicPlaces } from '../../domain/week/open-public-places.ts'
import { placeName } from '../../messages/place-name.ts'
import { plainText } from './plain-text.ts'

export type NamedPlace = { readonly id: string; readonly name: string }

/**
 * Places that a field offers: `stops` in use that a passage may be at; `receiving`, with where the team receives; `all`,
 * with buildings and sectors too.
 */
export type PlaceReach = 'stops' | 'receiving' | 'all'

/** Places in use by name: sectors, where the team receives, public places, buildings, entrances. */
export const placesNamed = (estate: Estate, reach: PlaceReach): readonly NamedPlace[] => {
  const named = (all: Iterable<{ readonly id: string }>): readonly NamedPlace[] =>
    [...all]
      .map(({ id }) => ({ id, name: placeName(estate, id) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'fr', { numeric: true }))
  const reception = [...estate.receptionPlace.values()].filter(({ closed }) => closed === undefined)
  return [
    ...(reach === 'all' ? named(estate.sector.values()) : []),
    ...(reach === 'stops' ? [] : named(reception)),
    ...named(openPublicPlaces(estate)),
    ...(reach === 'all' ? named(standingBuildings(estate)) : []),
    ...named(activeEntrances(estate)),
  ]
}

/** At most `most` places whose name has every word of the text, an exact name first; all when there is no word. */
export const placesMatching = (
  places: readonly NamedPlace[],
  text: string,
  most: number,
): readonly NamedPlace[] => {
  const wanted = plainText(text.trim())
  const parts = wanted.split(/[\s,]+/).filter(Boolean)
  const found: NamedPlace[] = []
  for (const place of places) {
    const name = plainText(place.name)
    if (name === wanted) return [place]
    if (found.length < most && parts.every((part) => name.includes(part))) found.push(place)
  }
  return found
}
