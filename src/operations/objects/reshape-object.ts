import { edited } from '../../domain/edited.ts'
import { type Estate, withRecords } from '../../domain/estate.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { lineLengthMetres } from '../../geometry/line-length.ts'
import type { Area } from '../../geometry/polygon-clipping.ts'
import type { Position } from '../../geometry/position.ts'
import { editActions, editedName } from '../../messages/edit.ts'
import type { Operation } from '../operation.ts'
import { onEdge } from './add-place.ts'
import { type AreaKind, isThere, type PointKind } from './edited-object.ts'
import { handPosition } from './hand-drawn.ts'
import { isOnEarth, outlineObstacle } from './outline-obstacle.ts'
import { neighbours, withOutline } from './with-outline.ts'
import { withPath } from './with-path.ts'

/** An object and its new shape: an area's outline, a point's place, a path's line. */
export type Reshaped =
  | { readonly kind: AreaKind; readonly id: string; readonly geometry: Area }
  | {
      readonly kind: PointKind
      readonly id: string
      readonly at: Position
      /** An entrance put off its building's edge on purpose. */
      readonly free?: boolean
    }
  | { readonly kind: 'street'; readonly id: string; readonly line: readonly Position[] }

/** Moves an object or its corners. Neighbours share the border that moves, entrances stay on the edge, paths keep their nodes. */
export const reshapeObject: Operation<Reshaped> = {
  id: 'reshape-object',
  available: ({ estate }, target) =>
    isThere(estate, target.kind, target.id) ? obstacle(estate, target) : refusal('object-gone'),
  label: ({ estate }, target) => {
    const name = editedName(estate, target.kind, target.id)
    return 'line' in target
      ? editActions['reshape-path'](name)
      : editActions['reshape-object'](name, 'at' in target)
  },
  run: (_state, target) => ({ kind: 'done', change: (now) => reshaped(now, target) }),
}

const obstacle = (estate: Estate, target: Reshaped): Refusal | null => {
  if ('at' in target) return isOnEarth(target.at) ? null : refusal('position-wrong')
  if ('line' in target) {
    if (!target.line.every(isOnEarth)) return refusal('position-wrong')
    return target.line.length >= 2 && lineLengthMetres(target.line) >= 1 ? null : refusal('path-short')
  }
  const own = outlineObstacle(target.geometry)
  if (own || target.kind === 'building') return own
  const crossing = neighbours(estate, target.kind, target.id, target.geometry).find(({ geometry }) =>
    outlineObstacle(geometry),
  )
  return crossing ? refusal('neighbour-crosses', { name: crossing.name }) : null
}

const reshaped = (now: Estate, target: Reshaped): Estate => {
  if ('geometry' in target) return withOutline(now, target.kind, target.id, target.geometry)
  if ('line' in target) return withPath(now, target.id, target.line)
  const record = now[target.kind].get(target.id)
  if (!record) return now
  const building =
    record.kind === 'entrance' && record.building !== undefined && !target.free
      ? now.building.get(record.building)
      : undefined
  const at = building ? onEdge(building, target.at) : handPosition(target.at)
  return withRecords(now, [edited(record, { at } as Partial<typeof record>)])
}
