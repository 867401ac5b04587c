import { isRefusal, refusal } from '../domain/refusal.ts'
import { actions } from '../messages/actions.ts'
import type { Operation } from './operation.ts'

/** Takes back the last step of this device that still can be. */
export const undoLast: Operation = {
  id: 'undo-last',
  keys: '$mod+z',
  available: ({ session }) => (session.follows ? refusal('follows-other-tab') : null),
  label: () => actions['undo-last'](),
  run: async (_state, _target, ports) => {
    const label = ports.store().undoLabel()
    if (label === null) return refusal('nothing-to-undo')
    const outcome = ports.store().undo()
    if (isRefusal(outcome)) return outcome
    // What was said of the last change by hand no longer is so.
    return (
      (await outcome.saved) ?? {
        kind: 'done',
        say: actions.undone(label),
        look: { effect: null, repaired: null },
      }
    )
  },
}
