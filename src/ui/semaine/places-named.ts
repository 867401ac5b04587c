import type { Estate } from '../../domain/estate.ts'
import { activeEntrances } from '../../domain/week/active-entrances.ts'
import { openPublicPlaces } from '../../domain/week/open-public-places.ts'
import { placeName } from '../../messages/place-name.ts'
import { plainText } from '../parts/plain-text.ts'

export type NamedPlace = { readonly id: string; readonly name: string }

/** Places in use that a passage may be at, and where the team receives when `receiving`; public places first, by name. */
export const placesNamed = (estate: Estate, receiving: boolean): readonly NamedPlace[] => {
  const named = (all: Iterable<{ readonly id: string }>): readonly NamedPlace[] =>
    [...all]
      .map(({ id }) => ({ id, name: placeName(estate, id) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'fr', { numeric: true }))
  const reception = [...estate.receptionPlace.values()].filter(({ closed }) => closed === undefined)
  return [
    ...(receiving ? named(reception) : []),
    ...named(openPublicPlaces(estate)),
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
