import * as v from 'valibot'
import { ACCESSES } from '../../domain/entrance.ts'
import { postalAddress } from './postal-address.ts'
import { provenance } from './provenance.ts'
import { count, day, position, text, words } from './text.ts'

export const holding = v.object({
  id: text,
  ...postalAddress,
  landlord: text,
  reference: v.exactOptional(words),
  residence: v.exactOptional(words),
  building: v.exactOptional(words),
  hall: v.exactOptional(words),
  dwellings: v.exactOptional(count),
  access: v.exactOptional(v.picklist(ACCESSES)),
  at: v.exactOptional(position),
  retired: v.exactOptional(day),
  ...provenance,
})
