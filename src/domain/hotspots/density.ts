import type { Position } from '../../geometry/position.ts'
import type { HourBand } from '../half-day.ts'
import type { Period } from '../period.ts'
import type { Family } from '../taxonomy.ts'

/** What of the situations is looked at. */
export type HeatFilter = {
  readonly period: Period
  readonly families: readonly Family[]
  /** Empty: all. */
  readonly landlords: readonly string[]
  /** Empty: all. */
  readonly bands: readonly HourBand[]
}

/** One situation as the hotspots engine wants it, its place already looked up. */
export type HeatEvent = { readonly at: Position; readonly place: string; readonly day: string }

export const KERNEL_SHAPES = ['gaussian', 'quartic'] as const
export type KernelShape = (typeof KERNEL_SHAPES)[number]

export type DensityRequest = {
  readonly events: readonly HeatEvent[]
  readonly period: Period
  /** Area that the grid must cover, usually the perimeter's box: kept over time so that pictures line up. */
  readonly cover: readonly [west: number, south: number, east: number, north: number]
  /** Standard deviation of the Gaussian kernel; radius of the quartic one. */
  readonly bandwidthMetres: number
  /** Made smaller where the kernel needs it. */
  readonly cellMetres: number
  /** Gaussian when absent. */
  readonly kernel?: KernelShape
}

/** Situations per hectare and month on a metric grid: rows from north to south, columns from west to east. */
export type Density = {
  readonly columns: number
  readonly rows: number
  readonly cellMetres: number
  readonly bandwidthMetres: number
  /** `[lng, lat]` of the outer corners: north-west, north-east, south-east, south-west. */
  readonly corners: readonly [Position, Position, Position, Position]
  readonly values: Float32Array
  readonly greatest: number
  /** Events that fell on the grid. */
  readonly count: number
  readonly period: Period
}

/** The fixed scale of the heat map: lower bounds of its steps in situations per hectare and month. */
export const HEAT_STEPS = [0.25, 0.5, 1, 2, 4, 8] as const
