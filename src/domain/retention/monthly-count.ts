import type { CivilMonth } from '../civil-date.ts'
import type { Family } from '../taxonomy.ts'

/** What is counted: situations of a family, or passages made. */
export type Counted = Family | 'passage'

/** The place of counts of the whole mission. */
export const WHOLE_MISSION = 'mission'

/**
 * What is left of records that have expired: how many there were in a month, at a building or public place (A, B, D, F and
 * passages), in a sector (C, E, G), or, of what was too few to be kept there, in the whole mission.
 */
export type MonthlyCount = {
  readonly kind: 'monthlyCount'
  /** `count-`, the month, what, the place. */
  readonly id: string
  readonly month: CivilMonth
  readonly what: Counted
  readonly place: string
  readonly count: number
}

export const monthlyCountId = (month: CivilMonth, what: Counted, place: string): string =>
  `count-${month}-${what}-${place}`
