import * as v from 'valibot'
import { provenance } from './provenance.ts'
import { count, day, text, words, year } from './text.ts'

export const building = v.object({
  id: text,
  landlord: text,
  name: words,
  dwellings: count,
  residence: v.exactOptional(words),
  footprint: v.exactOptional(text),
  rnb: v.exactOptional(text),
  built: v.exactOptional(year),
  demolished: v.exactOptional(day),
  ...provenance,
})
