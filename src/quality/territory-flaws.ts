import type { Estate } from '../domain/estate.ts'
import type { Flaw } from '../domain/flaw.ts'

/** What is wrong in a territory, errors first, then by rule and object. */
export function territoryFlaws(_estate: Estate): readonly Flaw[] {
  return []
}
