import { foldText } from '../../domain/fold-text.ts'
import type { ReadContext } from '../../domain/import.ts'
import { distanceMetres } from '../../geometry/distance.ts'
import type { Position } from '../../geometry/position.ts'

export type NamedPlace = ReadContext['places'][number]

/** A position farther than this from every place is not at one of them. */
const NEAR_METRES = 60

/** Finds places by id or name, and by position: the nearest within 60 m, sectors apart, which have no position. */
export function placeFinder(places: ReadContext['places']): {
  readonly named: (name: string) => NamedPlace | undefined
  readonly near: (at: Position) => NamedPlace | undefined
} {
  const byId = new Map(places.map((place) => [place.id, place]))
  const byName = new Map<string, NamedPlace | null>()
  for (const place of places) {
    const name = foldText(place.name)
    byName.set(name, byName.has(name) ? null : place) // a name of two places names neither
  }
  return {
    named: (name) => byId.get(name) ?? byName.get(foldText(name)) ?? undefined,
    near: (at) => {
      let best: NamedPlace | undefined
      let least = NEAR_METRES
      for (const place of places) {
        if (place.sector || Math.abs(place.at[1] - at[1]) > 0.001) continue
        const metres = distanceMetres(place.at, at)
        if (metres <= least) [best, least] = [place, metres]
      }
      return best
    },
  }
}
