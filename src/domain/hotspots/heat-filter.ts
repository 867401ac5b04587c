import type { HourBand } from '../half-day.ts'
import type { Period } from '../period.ts'
import type { Audience, Situation, Status } from '../situation.ts'
import type { Family } from '../taxonomy.ts'

/**
 * Who looks. Partners see sectors and résidences, not entrances, for the families B, C and E: their situations are counted
 * at the résidence (the building where none is named) before anything is computed.
 */
export const VIEWERS = ['team', 'partners'] as const
export type Viewer = (typeof VIEWERS)[number]

/** What of the situations is looked at. Of each list, empty means all. */
export type HeatFilter = {
  readonly period: Period
  /** Those asked for; none: nothing is shown. */
  readonly families: readonly Family[]
  readonly codes: readonly string[]
  /** Ids of landlords, or `ville` for public space. */
  readonly landlords: readonly string[]
  readonly sectors: readonly string[]
  /** Passages are narrowed to these bands as well, so that rates compare what was looked at when. */
  readonly bands: readonly HourBand[]
  readonly origins: readonly Situation['origin'][]
  readonly statuses: readonly Status[]
  readonly audiences: readonly Audience[]
  readonly viewer: Viewer
}

/** The parts of a filter that decide on observations: all but the period. */
export type ObservationFilter = Omit<HeatFilter, 'period'>
