import * as v from 'valibot'
import { provenance } from './provenance.ts'
import { day, text } from './text.ts'

export const receptionPlace = v.object({
  id: text,
  name: text,
  closed: v.exactOptional(day),
  ...provenance,
})
