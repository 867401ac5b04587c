import * as v from 'valibot'
import { LANDMARK_TYPES } from '../../domain/landmark.ts'
import { provenance } from './provenance.ts'
import { text } from './text.ts'

export const landmark = v.object({
  id: text,
  name: text,
  type: v.picklist(LANDMARK_TYPES),
  precisionMetres: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
  ...provenance,
})
