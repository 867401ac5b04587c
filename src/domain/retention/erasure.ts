import type { CivilDate } from '../civil-date.ts'
import type { Kind } from '../estate.ts'

/** So many records of a kind, or notes of records that stay (`note`), that a day's expiry erased, and the months that they were kept. No content. */
export type Erasure = {
  readonly on: CivilDate
  readonly what: Kind | 'note'
  readonly months: number
  readonly count: number
}
