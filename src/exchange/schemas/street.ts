import * as v from 'valibot'
import { STREET_CLASSES } from '../../domain/street.ts'
import { provenance } from './provenance.ts'
import { day, text, words } from './text.ts'

const closure = v.object({ from: day, until: v.exactOptional(day), reason: words })

export const street = v.object({
  id: text,
  from: text,
  to: text,
  class: v.picklist(STREET_CLASSES),
  lengthMetres: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
  name: v.exactOptional(words),
  level: v.exactOptional(v.picklist(['bridge', 'passage'])),
  private: v.exactOptional(v.boolean()),
  barred: v.exactOptional(v.boolean()),
  closures: v.exactOptional(v.array(closure)),
  ...provenance,
})
