import type { Building } from '../../domain/building.ts'
import type { Estate } from '../../domain/estate.ts'
import { nearestOnRing } from '../../geometry/nearest-on-ring.ts'
import type { Position } from '../../geometry/position.ts'
import { boxOf } from './box-of.ts'

/** Metres in one degree of latitude. */
const DEGREE = 111_320

/** The standing building whose edge is nearest to a `[lng, lat]`, within so many metres, with that point of its edge. */
export const nearestBuilding = (
  estate: Estate,
  at: Position,
  withinMetres: number,
): { readonly building: Building; readonly at: Position; readonly metres: number } | undefined => {
  const tall = withinMetres / DEGREE
  const wide = tall / Math.cos((at[1] * Math.PI) / 180)
  let best: { building: Building; at: Position; metres: number } | undefined
  for (const building of estate.building.values()) {
    const [west, south, east, north] = boxOf(building)
    if (at[0] < west - wide || at[0] > east + wide || at[1] < south - tall || at[1] > north + tall) continue
    const found = building.demolished === undefined ? nearestOnRing(building.geometry, at) : undefined
    if (found && found.metres <= withinMetres && (!best || found.metres < best.metres))
      best = { building, ...found }
  }
  return best
}
