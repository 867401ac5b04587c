import * as v from 'valibot'
import { PRECISIONS } from '../../domain/provenance.ts'

/** Entries that every object of a territory carries. */
export const provenance = { source: v.string(), precision: v.picklist(PRECISIONS) }
