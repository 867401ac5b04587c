import { isFault, isRefusal } from '../../domain/refusal.ts'
import type { Position } from '../../geometry/position.ts'
import type { Act } from '../../operations/act.ts'
import { drawWalk } from '../../operations/follow-up/draw-walk.ts'
import { addArea } from '../../operations/objects/add-area.ts'
import { addPath } from '../../operations/objects/add-path.ts'
import { addPlace } from '../../operations/objects/add-place.ts'
import { cutHole } from '../../operations/objects/cut-hole.ts'
import { isAreaKind, isPointKind } from '../../operations/objects/edited-object.ts'
import { type Reshaped, reshapeObject } from '../../operations/objects/reshape-object.ts'
import { splitArea } from '../../operations/objects/split-area.ts'
import type { Outcome } from '../../operations/perform.ts'
import type { Editing, ObjectEditing } from '../../store/session.ts'
import type { Shape } from './held-shape.ts'

/** Does what a finished gesture means: one operation, one undo step. Resolves to whether it was done. */
export const runGesture = async (act: Act, editing: Editing, drawn: Shape): Promise<boolean> => {
  const outcome = await asOperation(act, editing, drawn)
  return outcome !== null && !isRefusal(outcome) && !isFault(outcome)
}

const asOperation = (act: Act, editing: Editing, drawn: Shape): Promise<Outcome | null> => {
  const line = drawn.type === 'LineString' ? drawn.coordinates : []
  if (editing.tool === 'walk') return act.run(drawWalk, { id: editing.id, line })
  const { kind } = editing
  const ring: readonly Position[] = drawn.type === 'Polygon' ? (drawn.coordinates[0] ?? []) : []
  const none = Promise.resolve(null)
  switch (editing.tool) {
    case 'add':
      if (isAreaKind(kind)) return act.run(addArea, { ...of(editing), kind, ring })
      if (isPointKind(kind))
        return drawn.type === 'Point'
          ? act.run(addPlace, { ...of(editing), kind, at: drawn.coordinates })
          : none
      return act.run(addPath, { line, ...(editing.joins && { joins: true }) })
    case 'split':
      return kind === 'sector' || kind === 'building'
        ? act.run(splitArea, { kind, id: editing.id, line })
        : none
    case 'hole':
      return isAreaKind(kind) ? act.run(cutHole, { kind, id: editing.id, ring }) : none
    case 'reshape': {
      const target = reshaped(editing, drawn)
      return target ? act.run(reshapeObject, target) : none
    }
    case 'merge':
      return none
  }
}

const of = ({ part, landlord }: Extract<Editing, { tool: 'add' }>) => ({
  ...(part !== undefined && { part }),
  ...(landlord !== undefined && { landlord }),
})

const reshaped = (
  { kind, id, free }: Exclude<ObjectEditing, { tool: 'add' }>,
  drawn: Shape,
): Reshaped | undefined => {
  if (drawn.type === 'Point')
    return isPointKind(kind) ? { kind, id, at: drawn.coordinates, ...(free && { free }) } : undefined
  if (drawn.type === 'LineString')
    return kind === 'street' ? { kind, id, line: drawn.coordinates } : undefined
  return isAreaKind(kind) ? { kind, id, geometry: drawn } : undefined
}
