import { type Estate, emptyEstate } from '../../domain/estate.ts'
import { CHECKED_KINDS } from '../../domain/flaw.ts'

/** The territory alone, without what happened in it: what the rules read, and all that has to cross to the worker. */
export const checkedPart = (estate: Estate): Estate => ({
  ...emptyEstate(),
  ...Object.fromEntries(CHECKED_KINDS.map((kind) => [kind, estate[kind]])),
})
