import type { Density, DensityView } from '../../domain/hotspots/density.ts'
import { densityIndex, type Noted } from './density-index.ts'

/**
 * Situations per hectare and month over the cover and, around it, a margin of the kernel's reach; or, per 100 passages,
 * those seen over the passages made, both spread by the same kernel, NaN where fewer than `LEAST_PASSAGES_NEARBY` were
 * made nearby. Situations beyond the grid reach nothing of the cover and are not counted. No edge correction: outside the
 * perimeter nothing is noted, and next to its edge the value is the mean of a circle part of which is not walked. No
 * situations: all zeros. Within 1 % of the greatest exact density. Throws on a bandwidth or cell that is not positive.
 */
export const density = (noted: Noted, view: DensityView): Density => densityIndex(noted, view).density(view)
