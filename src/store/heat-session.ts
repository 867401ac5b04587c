import type { CivilDate } from '../domain/civil-date.ts'
import type { Density, DensityUnit, PeriodDifference } from '../domain/hotspots/density.ts'
import type { HeatFilter, ObservationFilter } from '../domain/hotspots/heat-filter.ts'
import type { Displacement, PlaceStudy } from '../domain/hotspots/place-study.ts'
import type { Ranking, RankLevel } from '../domain/hotspots/ranking.ts'
import type { NearRepeat, Scan } from '../domain/hotspots/scan.ts'
import type { Period } from '../domain/period.ts'
import type { Pending } from './pending.ts'

/** Views of the place « Observatoire »: where, when, the months side by side, two periods, how to read it. */
export const OBSERVATORY_VIEWS = ['places', 'hours', 'months', 'compare', 'method'] as const
export type ObservatoryView = (typeof OBSERVATORY_VIEWS)[number]

/** Length of the window that the slider moves. */
export const TIME_STEPS = ['week', 'month', 'quarter', 'year'] as const
export type TimeStep = (typeof TIME_STEPS)[number]
export const PLAY_SPEEDS = [1, 2, 4] as const
export type PlaySpeed = (typeof PLAY_SPEEDS)[number]

/** Two periods on one map: A left of the split and B right of it, or B − A. */
export type ComparedPeriods = {
  readonly a: Period
  readonly b: Period
  readonly shown: 'swipe' | 'difference'
  /** Where the split stands, as a share of the map's width. */
  readonly split: number
}
export type ComparedDensities = {
  readonly a: Density
  readonly b: Density
  readonly difference: PeriodDifference
}
/** What is followed since something was done there: a presence asked for, an action held. Places, buildings or sectors. */
export type FollowedEffect = {
  readonly places: readonly string[]
  readonly since: CivilDate
  readonly filter: ObservationFilter
}
export type StudiedPlace = { readonly level: RankLevel; readonly id: string; readonly filter: HeatFilter }

/** What the screen holds of the place « Observatoire ». */
export type HeatSession = {
  readonly view: ObservatoryView
  readonly step: TimeStep
  readonly filter: HeatFilter
  readonly unit: DensityUnit
  /** `relative`: the ramp stretched to this picture's greatest value, on request and named as such. */
  readonly scale: 'fixed' | 'relative'
  readonly playing: boolean
  readonly speed: PlaySpeed
  readonly density: Pending<HeatFilter, Density> | null
  readonly ranking: Pending<HeatFilter, Ranking> | null
  /** What the list is of. */
  readonly level: RankLevel
  readonly study: Pending<StudiedPlace, PlaceStudy> | null
  /** What became of places, and around them, since something was done there; absent: not asked. */
  readonly effect?: Pending<FollowedEffect, Displacement> | null
  readonly scan: Pending<HeatFilter, Scan> | null
  /** Share of the scan's replicates made, 0 to 1, while it runs. */
  readonly scanProgress: number
  readonly nearRepeat: Pending<HeatFilter, NearRepeat> | null
  /** The last 12 months at one scale, the oldest first. */
  readonly months: Pending<HeatFilter, readonly Density[]> | null
  readonly compared: ComparedPeriods | null
  readonly comparedDensities: Pending<ComparedPeriods, ComparedDensities> | null
}
