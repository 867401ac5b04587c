import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Opens the fictional year in a database of its own. */
export const openExample: Operation = {
  id: 'open-example',
  available: (state) => (state.session.keeping === 'example' ? refusal('already-open') : null),
  label: () => actions['open-example'](),
  run: async (_state, _target, ports) => (await ports.open('example')) ?? { kind: 'done', quiet: true },
}
