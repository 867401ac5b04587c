import * as v from 'valibot'
import { provenance } from './provenance.ts'
import { count, text } from './text.ts'

export const building = v.object({ id: text, landlord: text, name: text, dwellings: count, ...provenance })
