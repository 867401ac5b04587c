import * as v from 'valibot'
import { PRECISIONS } from '../../domain/provenance.ts'
import { text } from './text.ts'

/** Entries that every object of a territory carries. */
export const provenance = {
  source: v.string(),
  precision: v.picklist(PRECISIONS),
  edited: v.exactOptional(v.array(text)),
}
