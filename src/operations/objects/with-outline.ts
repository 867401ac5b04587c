import { edited } from '../../domain/edited.ts'
import { type AnyRecord, type Estate, withRecords } from '../../domain/estate.ts'
import type { Perimeter } from '../../domain/perimeter.ts'
import type { Sector } from '../../domain/sector.ts'
import { nearestOnRing } from '../../geometry/nearest-on-ring.ts'
import type { Area } from '../../geometry/polygon-clipping.ts'
import { ON_EDGE_METRES, onEdge } from './add-place.ts'
import { borderMoves, withBorderMoves } from './border-moves.ts'
import type { AreaKind } from './edited-object.ts'

/** An entrance this near to the edge stands on it, and follows it. */
const STANDS_ON_METRES = 0.5

/** An area drawn anew, with what goes along with it: neighbours at their shared border, entrances at the edge. */
export const withOutline = (now: Estate, kind: AreaKind, id: string, geometry: Area): Estate => {
  const record = now[kind].get(id)
  if (!record) return now
  const following = kind === 'building' ? doors(now, id, geometry) : neighbours(now, kind, id, geometry)
  return withRecords(now, [edited(record, { geometry } as Partial<typeof record>), ...following])
}

/** Sectors and perimeters that share the border, with it as it is now: a sector never moves the perimeter, which sectors follow. */
export const neighbours = (
  now: Estate,
  kind: 'sector' | 'perimeter',
  id: string,
  geometry: Area,
): readonly (Sector | Perimeter)[] => {
  const before = now[kind].get(id)
  const moves = before ? borderMoves(before.geometry, geometry) : []
  if (moves.length === 0) return []
  const near = [...(kind === 'perimeter' ? now.perimeter.values() : []), ...now.sector.values()]
  return near.flatMap((record) => {
    if (record.kind === kind && record.id === id) return []
    const followed = withBorderMoves(record.geometry, moves)
    return followed === record.geometry ? [] : [edited<Sector | Perimeter>(record, { geometry: followed })]
  })
}

const doors = (now: Estate, building: string, geometry: Area): readonly AnyRecord[] => {
  const before = now.building.get(building)
  if (!before) return []
  return [...now.entrance.values()].flatMap((entrance) => {
    if (entrance.building !== building) return []
    const stood = nearestOnRing(before.geometry, entrance.at)
    const stands = nearestOnRing(geometry, entrance.at)
    const follows =
      stood &&
      stands &&
      stood.metres <= STANDS_ON_METRES &&
      stands.metres > STANDS_ON_METRES &&
      stands.metres <= ON_EDGE_METRES
    return follows ? [edited(entrance, { at: onEdge({ ...before, geometry }, entrance.at) })] : []
  })
}
