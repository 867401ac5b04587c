import type { Density, DensityView } from '../../domain/hotspots/density.ts'
import { type DensityIndex, densityIndex, type Noted } from './density-index.ts'

/** Grids kept of the same observations: the map's, and that of small pictures beside it. */
const MOST_GRIDS = 2

/**
 * `density` that keeps what its last answers were made of, so that a step of the period costs what enters and leaves it:
 * the same bits, sooner. Observations are told apart by identity and forgotten with it.
 */
export const keptDensities = (): ((noted: Noted, view: DensityView) => Density) => {
  const kept = new WeakMap<Noted, Map<string, DensityIndex>>()
  return (noted, view) => {
    const grids = kept.get(noted) ?? new Map<string, DensityIndex>()
    kept.set(noted, grids)
    const key = [...view.cover, view.bandwidthMetres, view.cellMetres, view.kernel ?? 'gaussian'].join()
    const index = grids.get(key) ?? densityIndex(noted, view)
    grids.delete(key)
    grids.set(key, index)
    for (const oldest of grids.keys()) if (grids.size > MOST_GRIDS) grids.delete(oldest)
    return index.density(view)
  }
}
