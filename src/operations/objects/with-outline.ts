import { edited } from '../../domain/edited.ts'
import { type AnyRecord, type Estate, withRecords } from '../../domain/estate.ts'
import type { Perimeter } from '../../domain/perimeter.ts'
import type { Sector } from '../../domain/sector.ts'
import { nearestOnRing } from '../../geometry/nearest-on-ring.ts'
import type { Area } from '../../geometry/polygon-clipping.ts'
import { onEdge } from './add-place.ts'
import { type BorderMove, borderMoves, carriedBy, withBorderMoves, withTilts } from './border-moves.ts'
import type { AreaKind } from './edited-object.ts'
import { handPosition } from './hand-drawn.ts'

/** An entrance this near to the edge stands on it, and follows it. */
const STANDS_ON_METRES = 0.5

/** An area drawn anew, with what goes along with it: neighbours at their shared border, entrances at the edge. */
export const withOutline = (now: Estate, kind: AreaKind, id: string, geometry: Area): Estate => {
  const record = now[kind].get(id)
  if (!record) return now
  const following = kind === 'building' ? doors(now, id, geometry) : neighbours(now, kind, id, geometry)
  return withRecords(now, [edited(record, { geometry } as Partial<typeof record>), ...following])
}

/** Sides that tilt with a corner carry those who meet on their middle, and so on: this many times at most. */
const TURNS = 4

/** Sectors and perimeters that share the border, with it as it is now: a sector never moves the perimeter, which sectors follow. */
export const neighbours = (
  now: Estate,
  kind: 'sector' | 'perimeter',
  id: string,
  geometry: Area,
): readonly (Sector | Perimeter)[] => {
  const before = now[kind].get(id)
  type Drawn = { readonly by: Sector | Perimeter; readonly moves: readonly BorderMove[] }
  let drawn: readonly Drawn[] = before ? [{ by: before, moves: borderMoves(before.geometry, geometry) }] : []
  const near = [...(kind === 'perimeter' ? now.perimeter.values() : []), ...now.sector.values()].filter(
    (record) => record !== before,
  )
  const followed = new Map<Sector | Perimeter, Area>()
  for (let turn = 0; turn < TURNS && drawn.length > 0; turn++) {
    const next: Drawn[] = []
    for (const record of near) {
      const was = followed.get(record) ?? record.geometry
      const moves = drawn.flatMap((each) => (each.by === record ? [] : each.moves))
      const is = turn === 0 ? withBorderMoves(was, moves) : withTilts(was, moves, geometry)
      if (is === was) continue
      followed.set(record, is)
      next.push({ by: record, moves: borderMoves(was, is) })
    }
    drawn = next
  }
  return [...followed].map(([record, geometry]) => edited<Sector | Perimeter>(record, { geometry }))
}

/** Entrances on the part of the edge that moved, on it as it is now: carried with it, or pulled to it when the outline is another. */
const doors = (now: Estate, building: string, geometry: Area): readonly AnyRecord[] => {
  const before = now.building.get(building)
  if (!before) return []
  const moves = borderMoves(before.geometry, geometry)
  return [...now.entrance.values()].flatMap((entrance) => {
    const stood = entrance.building === building ? nearestOnRing(before.geometry, entrance.at) : undefined
    if (!stood || stood.metres > STANDS_ON_METRES) return []
    const stands = nearestOnRing(geometry, entrance.at)
    if (stands && stands.metres <= STANDS_ON_METRES) return []
    const at = carriedBy(moves, stood.at)
    return [edited(entrance, { at: at ? handPosition(at) : onEdge({ ...before, geometry }, entrance.at) })]
  })
}
