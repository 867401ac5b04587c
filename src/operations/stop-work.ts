import { refusal } from '../domain/refusal.ts'
import { actions } from '../messages/actions.ts'
import type { Operation } from './operation.ts'

/** Stops the joining, comparing or checking under way; nothing was changed. */
export const stopWork: Operation = {
  id: 'stop-work',
  available: ({ session }) => (session.work ? null : refusal('nothing-running')),
  label: () => actions['stop-work'](),
  run: (_state, _target, ports) => {
    ports.stopWork()
    return { kind: 'done', quiet: true }
  },
}
