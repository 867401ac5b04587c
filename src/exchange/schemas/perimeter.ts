import * as v from 'valibot'
import { provenance } from './provenance.ts'
import { text } from './text.ts'

export const perimeter = v.object({
  id: text,
  part: v.picklist(['priority', 'extension']),
  name: text,
  code: v.exactOptional(text),
  ...provenance,
})
