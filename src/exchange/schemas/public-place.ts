import * as v from 'valibot'
import { PUBLIC_PLACE_TYPES } from '../../domain/public-place.ts'
import { GAP_CLASSES } from '../../domain/week/gap-class.ts'
import { provenance } from './provenance.ts'
import { day, text } from './text.ts'

export const publicPlace = v.object({
  id: text,
  name: text,
  type: v.picklist(PUBLIC_PLACE_TYPES),
  gapClass: v.exactOptional(v.picklist(GAP_CLASSES)),
  closed: v.exactOptional(day),
  ...provenance,
})
