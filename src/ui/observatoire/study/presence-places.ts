import type { Estate } from '../../../domain/estate.ts'
import type { HeatFilter } from '../../../domain/hotspots/heat-filter.ts'
import { groupOfPlace } from '../../../domain/hotspots/observed-places.ts'
import { isInUse } from '../../../domain/is-in-use.ts'
import { placeOf } from '../../../domain/place.ts'
import type { ChosenPlace } from '../chosen-place.ts'
import { situationsAt } from '../heat-view.ts'

/** Where a presence may be asked for at what is looked at: the place itself, or the entrances of its building or résidence, the most noted first; none in a sector. */
export const presencePlaces = (
  estate: Estate,
  filter: HeatFilter,
  chosen: ChosenPlace,
  today: string,
): readonly string[] => {
  const isPossible = (id: string): boolean => {
    const kind = placeOf(estate, id)?.kind
    return (kind === 'entrance' || kind === 'publicPlace') && isInUse(estate, id)
  }
  if (chosen.level === 'place') return isPossible(chosen.id) ? [chosen.id] : []
  if (chosen.level === 'sector') return []
  const counts = new Map<string, number>()
  for (const { place } of situationsAt(estate, filter, chosen, today))
    counts.set(place, (counts.get(place) ?? 0) + 1)
  return [...estate.entrance.keys()]
    .filter((id) => groupOfPlace(estate, id, filter.viewer) === chosen.id && isPossible(id))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
}
