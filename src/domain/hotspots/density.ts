import type { Bounds, Position } from '../../geometry/position.ts'
import type { Period } from '../period.ts'
import type { View } from './observations.ts'
import type { RateRatio } from './rate-ratio.ts'

export const KERNEL_SHAPES = ['gaussian', 'quartic'] as const
export type KernelShape = (typeof KERNEL_SHAPES)[number]

export const DENSITY_UNITS = ['per-hectare-month', 'per-100-passages'] as const
/** Situations per hectare and month; or seen ones per 100 passages nearby, blank where too few passages were made. */
export type DensityUnit = (typeof DENSITY_UNITS)[number]

/** The grid that a density is asked on. */
export type DensityGrid = {
  /** Area that the grid must cover, usually the perimeter's box: kept over time so that pictures line up. */
  readonly cover: Bounds
  /** Standard deviation of the Gaussian kernel; radius of the quartic one. */
  readonly bandwidthMetres: number
  /** Made smaller where the kernel needs it. */
  readonly cellMetres: number
  /** Gaussian when absent. */
  readonly kernel?: KernelShape
}

export type DensityView = View & DensityGrid & { readonly unit: DensityUnit }

/** A value a cell of a metric grid: rows from north to south, columns from west to east. */
export type Raster = {
  readonly columns: number
  readonly rows: number
  readonly cellMetres: number
  /** `[lng, lat]` of the outer corners: north-west, north-east, south-east, south-west. */
  readonly corners: readonly [Position, Position, Position, Position]
  readonly values: Float32Array
}

/**
 * Passages that must have been made nearby for a rate to be told, each counting by the kernel: 1 at the very point, less
 * the farther. With fewer, nothing seen would still leave more than 18 in 100 possible (Garwood 1936, 95 %).
 */
export const LEAST_PASSAGES_NEARBY = 20

/** NaN where `per-100-passages` has too few passages to say. */
export type Density = Raster & {
  readonly unit: DensityUnit
  readonly bandwidthMetres: number
  readonly greatest: number
  /** Situations that fell on the grid. */
  readonly count: number
  readonly period: Period
}

/** Period B against period A on one grid. */
export type DifferenceView = DensityGrid & {
  readonly a: View
  readonly b: View
  readonly seed: number
  /** Shuffles of the periods among the situations, 199 by default. */
  readonly shuffles?: number
}

/** Situations per hectare and month of B less those of A, of the families that both hold. */
export type Difference = Raster & {
  /** 1 where the difference is more than what shuffling the periods gives anywhere (family-wise 5 %). */
  readonly proven: Uint8Array
  /** Greatest absolute value: the diverging scale is the same both ways. */
  readonly greatest: number
  readonly a: Period
  readonly b: Period
  /** Situations on the grid in A and in B. */
  readonly counts: readonly [a: number, b: number]
  /** What chance was taken to keep: as many a month; and, where passages of both are known, as many seen a passage too. */
  readonly against: 'months' | 'months-and-passages'
  readonly seed: number
  readonly shuffles: number
}

/** A difference, and what it is per passage over all places; null where passages are missing. */
export type PeriodDifference = Difference & { readonly rate: RateRatio | null }

/** The fixed scale of the heat map: stops of its ramp in situations per hectare and month. */
export const HEAT_STEPS = [0.25, 0.5, 1, 2, 4, 8] as const
/** The fixed scale of rates: stops in situations per 100 passages. */
export const RATE_STEPS = [0.5, 1, 2, 4, 8, 16] as const
/** The fixed scale of differences, either way, in situations per hectare and month. */
export const DIFFERENCE_STEPS = [0.25, 0.5, 1, 2] as const

/**
 * The same over a city: its wider kernel spreads a situation over 14 times the area, so that one of a month is 0.07 at its
 * middle instead of 1. The grid that was asked for says which, so that all periods of a territory keep one scale.
 */
const CITY_CELL_METRES = 20
const CITY_HEAT_STEPS = [0.02, 0.05, 0.1, 0.2, 0.4, 0.8] as const
const CITY_DIFFERENCE_STEPS = [0.02, 0.05, 0.1, 0.2] as const

/** The fixed scale of a heat map on cells of that size, in situations per hectare and month. */
export const heatSteps = (cellMetres: number): readonly number[] =>
  cellMetres < CITY_CELL_METRES ? HEAT_STEPS : CITY_HEAT_STEPS

/** The fixed scale of a difference on cells of that size, either way. */
export const differenceSteps = (cellMetres: number): readonly number[] =>
  cellMetres < CITY_CELL_METRES ? DIFFERENCE_STEPS : CITY_DIFFERENCE_STEPS
