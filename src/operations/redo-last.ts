import { isRefusal, refusal } from '../domain/refusal.ts'
import { actions } from '../messages/actions.ts'
import type { Operation } from './operation.ts'

/** Brings back the step that was taken back last. */
export const redoLast: Operation = {
  id: 'redo-last',
  keys: '$mod+Shift+z',
  available: ({ session }) => (session.follows ? refusal('follows-other-tab') : null),
  label: () => actions['redo-last'](),
  run: async (_state, _target, ports) => {
    const label = ports.store().redoLabel()
    if (label === null) return refusal('nothing-to-redo')
    const outcome = ports.store().redo()
    if (isRefusal(outcome)) return outcome
    // What was said of the last change by hand no longer is so.
    return (await outcome.saved) ?? { kind: 'done', say: actions.redone(label), look: { effect: null } }
  },
}
