import type { Estate } from '../estate.ts'
import { sectorOfPlace } from '../sector-at.ts'

/** Where a code is noted by somebody who stands at a place: there, or for a code kept to sectors in the sector around. Undefined outside all sectors. */
export const notedPlace = (estate: Estate, code: string, place: string): string | undefined =>
  estate.code.get(code)?.finest === 'sector' ? sectorOfPlace(estate, place) : place
