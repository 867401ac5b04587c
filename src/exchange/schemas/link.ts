import * as v from 'valibot'
import { LINK_REASONS, LINK_ROLES } from '../../domain/link.ts'
import { text } from './text.ts'

const candidate = v.object({
  to: text,
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  reasons: v.array(v.picklist(LINK_REASONS)),
})

export const link = v.object({
  id: text,
  role: v.picklist(LINK_ROLES),
  from: text,
  candidates: v.array(candidate),
  state: v.picklist(['sure', 'doubtful', 'accepted', 'corrected', 'set-aside']),
  to: v.nullable(text),
})
