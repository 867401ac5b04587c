import * as v from 'valibot'
import { provenance } from './provenance.ts'
import { day, text } from './text.ts'

export const rnbBuilding = v.object({
  id: text,
  addresses: v.array(text),
  standing: v.boolean(),
  retired: v.exactOptional(day),
  ...provenance,
})
