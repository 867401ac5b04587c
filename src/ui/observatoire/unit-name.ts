import type { Estate } from '../../domain/estate.ts'
import { residenceName } from '../../domain/hotspots/observed-places.ts'
import { placeName } from '../../messages/place-name.ts'

/** The words for a place, building, résidence or sector of the list. */
export const unitName = (estate: Estate, id: string): string => residenceName(id) ?? placeName(estate, id)
