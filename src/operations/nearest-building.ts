import type { Building } from '../domain/building.ts'
import type { Estate } from '../domain/estate.ts'
import { boundsOf, positionsOf } from '../geometry/bounds.ts'
import { nearestOnRing } from '../geometry/nearest-on-ring.ts'
import type { Bounds, Position } from '../geometry/position.ts'

/** Metres in one degree of latitude. */
const DEGREE = 111_320

const boxes = new WeakMap<Building, Bounds>()
const boxOf = (building: Building): Bounds => {
  const known = boxes.get(building) ?? boundsOf(positionsOf(building.geometry)) ?? [0, 0, 0, 0]
  boxes.set(building, known)
  return known
}

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
