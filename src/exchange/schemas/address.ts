import * as v from 'valibot'
import { postalAddress } from './postal-address.ts'
import { provenance } from './provenance.ts'
import { day, text, words } from './text.ts'

export const address = v.object({
  id: text,
  ...postalAddress,
  alias: v.exactOptional(words),
  formerInsee: v.exactOptional(words),
  formerCommune: v.exactOptional(words),
  atDoor: v.boolean(),
  retired: v.exactOptional(day),
  ...provenance,
})
