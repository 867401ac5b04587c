import {
  addShares,
  addWeighted,
  cellShares,
  emptyMass,
  massColumns,
} from '../../../src/hotspots/density/cell-shares.ts'
import type { PlaneEvents } from '../../../src/hotspots/density/exact-density.ts'
import type { Kernel } from '../../../src/hotspots/density/kernel.ts'
import type { MetricGrid } from '../../../src/hotspots/density/metric-grid.ts'
import { spreadMass } from '../../../src/hotspots/density/spread-mass.ts'

/**
 * Events per square metre at the centre of each cell, row after row from the north-west: linear binning, then the kernel.
 * Within 1 % of the greatest exact density when cells are no larger than `coarsestCellMetres`. No edge correction: the
 * grid must reach beyond the area looked at by the kernel's reach. No events: zeros.
 */
export const densityOnGrid = (
  { xy, weights }: PlaneEvents,
  grid: MetricGrid,
  kernel: Kernel,
): Float64Array => {
  const mass = emptyMass(grid)
  const shares = cellShares(xy, grid)
  const width = massColumns(grid)
  if (weights) addWeighted(mass, width, shares, weights)
  else addShares(mass, width, shares, 0, shares.cell.length, 1)
  const spread = new Float64Array(grid.columns * grid.rows)
  spreadMass(grid, kernel)(mass, spread, 1)
  return spread
}
