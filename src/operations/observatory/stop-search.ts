import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Ends the search under way; what was found before it stays. */
export const stopSearch: Operation = {
  id: 'stop-search',
  available: ({ session: { heat } }) =>
    heat.scan?.state === 'running' || heat.nearRepeat?.state === 'running'
      ? null
      : refusal('nothing-selected'),
  label: () => actions['stop-search'](),
  run: (_state, _target, ports) => {
    ports.hotspots.stop()
    return { kind: 'done', quiet: true }
  },
}
