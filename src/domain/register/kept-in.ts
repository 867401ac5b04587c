import type { Kind } from '../estate.ts'

/** Kinds whose form keeps what is typed for 24 hours, as a draft. */
export const DRAFTED: readonly Kind[] = ['situation', 'shiftNote']
