import * as v from 'valibot'
import { SERVICE_TYPES } from '../../domain/service.ts'
import { provenance } from './provenance.ts'
import { day, text, words } from './text.ts'

/** A service or association of the quarter. */
export const territoryService = v.object({
  id: text,
  name: text,
  type: v.picklist(SERVICE_TYPES),
  opening: v.exactOptional(words),
  address: v.exactOptional(words),
  phone: v.exactOptional(words),
  web: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
  retired: v.exactOptional(day),
  ...provenance,
})
