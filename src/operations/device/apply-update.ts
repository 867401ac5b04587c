import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { workInHand } from './work-in-hand.ts'

/** Loads the app again in the newer version that is on the device; never in the middle of something. */
export const applyUpdate: Operation = {
  id: 'apply-update',
  available: ({ session }) =>
    (session.installed?.update ?? 'none') === 'none' ? refusal('no-update') : workInHand(session),
  label: () => actions['apply-update'](),
  run: (_state, _target, ports) => {
    ports.takeUpdate()
    return { kind: 'done', quiet: true }
  },
}
