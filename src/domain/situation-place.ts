import { boundsOf, centreOf, positionsOf } from '../geometry/bounds.ts'
import type { Position } from '../geometry/position.ts'
import type { Estate } from './estate.ts'
import { placeOf } from './place.ts'

/** Where a situation is: its point, and who the place belongs to, `ville` in public space. */
export type SituationPlace = { readonly at: Position; readonly landlord: string }

const ofBuilding = (estate: Estate, id: string): SituationPlace | undefined => {
  const building = estate.building.get(id)
  const bounds = building && boundsOf(positionsOf(building.geometry))
  return bounds && { at: centreOf(bounds), landlord: building.landlord }
}

/** Of an entrance, a public or reception place, a landmark, or a building (its middle); `undefined` for a sector, which has no point, and for an unknown id. */
export const situationPlace = (estate: Estate, id: string): SituationPlace | undefined => {
  const place = placeOf(estate, id)
  return place ? { at: place.at, landlord: place.landlord ?? 'ville' } : ofBuilding(estate, id)
}
