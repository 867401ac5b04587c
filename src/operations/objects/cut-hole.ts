import { edited } from '../../domain/edited.ts'
import { type Estate, withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { withHole } from '../../geometry/polygon-clipping.ts'
import type { Position } from '../../geometry/position.ts'
import { editActions, editedName } from '../../messages/edit.ts'
import type { Operation } from '../operation.ts'
import type { AreaKind } from './edited-object.ts'
import { handPolygon } from './hand-drawn.ts'
import { outlineObstacle } from './outline-obstacle.ts'

type Hole = { readonly kind: AreaKind; readonly id: string; readonly ring: readonly Position[] }

const holed = (now: Estate, { kind, id, ring }: Hole) =>
  withHole(now[kind].get(id)!.geometry, handPolygon(ring))

/** Takes a courtyard, an island left out… out of an area. */
export const cutHole: Operation<Hole> = {
  id: 'cut-hole',
  available: ({ estate }, target) => {
    if (!estate[target.kind].has(target.id)) return refusal('object-gone')
    const flaw = outlineObstacle(handPolygon(target.ring))
    if (flaw) return flaw
    const name = editedName(estate, target.kind, target.id)
    return holed(estate, target) ? null : refusal('hole-outside', { name })
  },
  label: ({ estate }, { kind, id }) => editActions['cut-hole'](editedName(estate, kind, id)),
  run: (_state, target) => ({
    kind: 'done',
    change: (now) => {
      const record = now[target.kind].get(target.id)
      const geometry = record && holed(now, target)
      return geometry ? withRecords(now, [edited(record, { geometry } as Partial<typeof record>)]) : now
    },
    look: { editing: null },
  }),
}
