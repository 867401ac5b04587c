import * as v from 'valibot'
import { day, text, words } from './text.ts'

export const dataset = v.object({
  id: text,
  name: text,
  licence: words,
  url: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
  date: v.exactOptional(day),
  imported: v.exactOptional(day),
  file: v.exactOptional(words),
})
