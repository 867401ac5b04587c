import { withRecords } from '../../domain/estate.ts'
import { freshCode, type NewCode } from '../../domain/fresh-code.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { codeLabelObstacle } from './code-label-obstacle.ts'

/** Adds a code to the list, of the next version. One of family F is a component and a defect that the list does not have yet. */
export const addCode: Operation<NewCode> = {
  id: 'add-code',
  available: ({ estate }, asked) => {
    const made = freshCode(estate, asked)
    if (!made) return refusal('codes-full')
    return estate.code.has(made.id)
      ? refusal('code-known', { label: estate.code.get(made.id)!.label })
      : codeLabelObstacle(estate, made.label)
  },
  label: (_state, { label }) => actions['add-code'](label.trim()),
  run: (_state, asked) => ({
    kind: 'done',
    // Numbered as the list is then: two added in a row never share a number.
    change: (now) => {
      const made = freshCode(now, asked)
      return made && !now.code.has(made.id) ? withRecords(now, [made]) : now
    },
  }),
}
