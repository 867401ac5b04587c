import type { Estate } from '../domain/estate.ts'
import { standingBuildings } from '../domain/standing-buildings.ts'
import { activeEntrances } from '../domain/week/active-entrances.ts'
import { openPublicPlaces } from '../domain/week/open-public-places.ts'

/** A spot that flares up and calms down: which months of the twelve (0 first), how many situations in each, of which codes. */
export type ExampleFlare = {
  readonly spot: 'building' | 'playground'
  readonly months: readonly number[]
  readonly counts: readonly number[]
  readonly codes: readonly string[]
}

/** The building with the most dwellings flares up over its entrances in months 2 to 5, a playground in months 7 to 10. */
export const EXAMPLE_FLARES: readonly ExampleFlare[] = [
  {
    spot: 'building',
    months: [2, 3, 4, 5],
    counts: [5, 10, 11, 4],
    codes: ['C1', 'C1', 'C4', 'B1', 'A5', 'D1', 'B5'],
  },
  {
    spot: 'playground',
    months: [7, 8, 9, 10],
    counts: [4, 9, 10, 3],
    codes: ['C3', 'C3', 'B1', 'B3', 'A6', 'A8', 'D1'],
  },
]

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

/** Ids of the places of a flare in this territory, sorted: entrances of the building, or the public place. Empty where there is none. */
export const flarePlaces = (estate: Estate, spot: ExampleFlare['spot']): readonly string[] => {
  if (spot === 'playground') {
    const places = [...openPublicPlaces(estate)].sort(byId)
    const place = places.find(({ type }) => type === 'playground') ?? places[0]
    return place ? [place.id] : []
  }
  const buildings = [...standingBuildings(estate)].sort((a, b) => b.dwellings - a.dwellings || byId(a, b))
  for (const { id } of buildings) {
    const entrances = activeEntrances(estate).filter(({ building }) => building === id)
    if (entrances.length > 0) return entrances.sort(byId).map((entrance) => entrance.id)
  }
  const first = [...activeEntrances(estate)].sort(byId)[0]
  return first ? [first.id] : []
}
