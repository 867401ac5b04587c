import * as v from 'valibot'
import { postalAddress } from './postal-address.ts'
import { provenance } from './provenance.ts'
import { count, day, position, text, year } from './text.ts'

export const housing = v.object({
  id: text,
  ...postalAddress,
  dwellings: count,
  built: v.exactOptional(year),
  storeys: v.exactOptional(count),
  at: v.exactOptional(position),
  retired: v.exactOptional(day),
  ...provenance,
})
