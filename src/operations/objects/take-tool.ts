import { refusal } from '../../domain/refusal.ts'
import { editActions } from '../../messages/edit.ts'
import type { Editing } from '../../store/session.ts'
import { walkObstacle } from '../follow-up/walk-obstacle.ts'
import type { Operation } from '../operation.ts'
import { fitsKind, isThere } from './edited-object.ts'
import { withLayerOf } from './with-layer-of.ts'

/** Takes a drawing tool in hand: the map then draws, and no longer chooses. */
export const takeTool: Operation<Editing> = {
  id: 'take-tool',
  available: (state, editing) => {
    if (editing.tool === 'walk') return walkObstacle(state, editing.id)
    const { estate } = state
    if (editing.tool !== 'add' && !isThere(estate, editing.kind, editing.id)) return refusal('object-gone')
    return fitsKind(editing) ? null : refusal('nothing-selected')
  },
  label: () => editActions['take-tool'](),
  run: (_state, editing) => ({
    kind: 'done',
    look: (now) => ({
      ...{ editing, hover: null },
      ...(editing.tool === 'walk' ? {} : withLayerOf(now, editing.kind)),
    }),
    quiet: true,
  }),
}
