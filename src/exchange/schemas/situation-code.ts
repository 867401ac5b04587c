import * as v from 'valibot'
import { COMPONENTS, DEFECTS, FAMILIES } from '../../domain/taxonomy.ts'
import { text } from './text.ts'

const technical: ReadonlySet<string> = new Set(
  COMPONENTS.flatMap((component) => DEFECTS.map((defect) => `F-${component}-${defect}`)),
)

/** The code says its family: `A1`, or for family F a component and a defect. */
export const situationCode = v.pipe(
  v.object({
    id: text,
    family: v.picklist(FAMILIES),
    label: text,
    since: v.pipe(v.number(), v.integer(), v.minValue(1)),
    retired: v.boolean(),
    finest: v.picklist(['entrance', 'sector']),
    retentionMonths: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
    danger: v.boolean(),
    mapping: v.exactOptional(v.record(text, text)),
  }),
  v.check(({ id, family }) =>
    family === 'F' ? technical.has(id) : id.startsWith(family) && /^[A-G][0-9]{1,2}$/.test(id),
  ),
)
