import type { Estate } from '../../domain/estate.ts'
import { groupOfPlace, residenceName } from '../../domain/hotspots/observed-places.ts'
import type { RankLevel } from '../../domain/hotspots/ranking.ts'
import type { HeatSession } from '../../store/heat-session.ts'
import type { Selection } from '../../store/session.ts'
import { selectedPlace } from './heat-view.ts'

export type ChosenPlace = { readonly level: RankLevel; readonly id: string }

/**
 * What is looked at closely: the place, building or sector selected, on the map or in the list. A résidence is no object
 * of the map: it is known by its study, or for partners by a building of it.
 */
export const chosenPlace = (
  estate: Estate,
  selection: Selection | null,
  { study, filter }: Pick<HeatSession, 'study' | 'filter'>,
): ChosenPlace | null => {
  const id = selectedPlace(estate, selection)
  if (id === null) {
    const asked = study?.request
    return asked && residenceName(asked.id) !== undefined ? { level: asked.level, id: asked.id } : null
  }
  if (estate.sector.has(id)) return { level: 'sector', id }
  if (!estate.building.has(id)) return { level: 'place', id }
  return { level: 'group', id: groupOfPlace(estate, id, filter.viewer) ?? id }
}
