import * as v from 'valibot'
import { provenance } from './provenance.ts'
import { day, text, words } from './text.ts'

export const door = v.object({
  id: text,
  label: v.exactOptional(words),
  retired: v.exactOptional(day),
  ...provenance,
})
