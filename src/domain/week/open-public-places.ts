import type { Estate } from '../estate.ts'
import type { PublicPlace } from '../public-place.ts'

/** Public places that are not closed. */
export const openPublicPlaces = ({ publicPlace }: Pick<Estate, 'publicPlace'>): readonly PublicPlace[] =>
  [...publicPlace.values()].filter(({ closed }) => closed === undefined)
