import * as v from 'valibot'
import { ACCESSES } from '../../domain/entrance.ts'
import { GAP_CLASSES } from '../../domain/week/gap-class.ts'
import { provenance } from './provenance.ts'
import { count, day, text, words } from './text.ts'

export const entrance = v.object({
  id: text,
  building: v.exactOptional(text),
  landlord: text,
  number: words,
  dwellings: count,
  access: v.picklist(ACCESSES),
  residence: v.exactOptional(words),
  gapClass: v.exactOptional(v.picklist(GAP_CLASSES)),
  holding: v.exactOptional(text),
  housing: v.exactOptional(text),
  closed: v.exactOptional(day),
  ...provenance,
})
