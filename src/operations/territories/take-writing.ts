import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Writes from this tab from now on; the one that did follows it. */
export const takeWriting: Operation = {
  id: 'take-writing',
  available: () => null,
  label: () => actions['take-writing'](),
  run: async (_state, _target, ports) => {
    await ports.takeWriting()
    return { kind: 'done', quiet: true }
  },
}
