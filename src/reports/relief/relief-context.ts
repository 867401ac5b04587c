import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { Landlord } from '../../domain/landlord.ts'
import type { Period } from '../../domain/period.ts'

/** What a page of relief is made of. Nothing else may be read. */
export type ReliefContext = {
  readonly estate: Estate
  readonly landlord: Landlord
  /** The civil year, whole, so that its quarters are. */
  readonly period: Period
  readonly today: CivilDate
}
