import * as v from 'valibot'
import { text, words } from './text.ts'

/** Headers are any text, the empty one too: a table may have a column without a name. */
export const reading = v.object({ id: text, columns: v.record(words, words) })
