import * as v from 'valibot'
import { STREET_CLASSES } from '../../domain/street.ts'
import { provenance } from './provenance.ts'
import { text } from './text.ts'

export const street = v.object({
  id: text,
  from: text,
  to: text,
  class: v.picklist(STREET_CLASSES),
  lengthMetres: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
  name: v.exactOptional(text),
  ...provenance,
})
