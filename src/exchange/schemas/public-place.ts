import * as v from 'valibot'
import { PUBLIC_PLACE_TYPES } from '../../domain/public-place.ts'
import { provenance } from './provenance.ts'
import { text } from './text.ts'

export const publicPlace = v.object({
  id: text,
  name: text,
  type: v.picklist(PUBLIC_PLACE_TYPES),
  ...provenance,
})
