import type { Period } from '../period.ts'
import type { DensityUnit } from './density.ts'
import type { HeatFilter } from './heat-filter.ts'
import type { RankLevel } from './ranking.ts'

/**
 * A view of the observatory under a name, to come back to or to show as a scene of a meeting. With `follows: 'last-month'`
 * its period is the last full month on the day it is opened, else the one it was kept with.
 */
export type SavedView = {
  readonly kind: 'savedView'
  readonly id: string
  readonly name: string
  readonly filter: HeatFilter
  readonly follows: 'period' | 'last-month'
  readonly step: 'week' | 'month' | 'quarter' | 'year'
  readonly unit: DensityUnit
  readonly level: RankLevel
  readonly view: 'places' | 'hours' | 'months' | 'compare' | 'method'
  readonly compared?: { readonly a: Period; readonly b: Period; readonly shown: 'swipe' | 'difference' }
}
