import * as v from 'valibot'
import { provenance } from './provenance.ts'
import { text } from './text.ts'

export const greenSpace = v.object({ id: text, ...provenance })
