import { binLinearly } from './bin-linearly.ts'
import type { PlaneEvents } from './exact-density.ts'
import type { Kernel } from './kernel.ts'
import type { MetricGrid } from './metric-grid.ts'
import { spreadMass } from './spread-mass.ts'

/**
 * Events per square metre at the centre of each cell, row after row from the north-west: linear binning, then the kernel.
 * Within 1 % of the greatest exact density when cells are no larger than `coarsestCellMetres`. No edge correction: the
 * grid must reach beyond the area looked at by the kernel's reach. No events: zeros.
 */
export const densityOnGrid = (events: PlaneEvents, grid: MetricGrid, kernel: Kernel): Float64Array =>
  spreadMass(binLinearly(events, grid), grid, kernel)
