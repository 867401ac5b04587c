import type { Entrance } from '../entrance.ts'
import type { Estate } from '../estate.ts'

const cache = new WeakMap<Estate['entrance'], WeakMap<Estate['building'], readonly Entrance[]>>()

/** Entrances in use: not closed, and of no demolished building. The same list for the same estate. */
export const activeEntrances = (estate: Pick<Estate, 'entrance' | 'building'>): readonly Entrance[] => {
  const known = cache.get(estate.entrance) ?? new WeakMap<Estate['building'], readonly Entrance[]>()
  cache.set(estate.entrance, known)
  const active =
    known.get(estate.building) ??
    [...estate.entrance.values()].filter(
      ({ closed, building }) =>
        closed === undefined &&
        (building === undefined || estate.building.get(building)?.demolished === undefined),
    )
  known.set(estate.building, active)
  return active
}
