import * as v from 'valibot'
import { provenance } from './provenance.ts'
import { count, text } from './text.ts'

export const entrance = v.object({
  id: text,
  building: v.exactOptional(text),
  landlord: text,
  number: text,
  dwellings: count,
  access: v.picklist(['free', 'badge', 'code']),
  ...provenance,
})
