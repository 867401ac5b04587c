import * as v from 'valibot'
import { provenance } from './provenance.ts'
import { day, text, words } from './text.ts'

export const footprint = v.object({
  id: text,
  name: v.exactOptional(words),
  rnb: v.exactOptional(text),
  insee: v.exactOptional(text),
  light: v.boolean(),
  retired: v.exactOptional(day),
  ...provenance,
})
