import { EXAMPLE } from '../../domain/kept-territory.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Removes the example and its database. Nothing of it is anyone's work: it can be made again from its seed. */
export const removeExample: Operation = {
  id: 'remove-example',
  available: (state) => (state.session.keeping === 'example' ? null : refusal('example-not-open')),
  label: () => actions['remove-example'](),
  run: async (_state, _target, ports) => (await ports.remove(EXAMPLE)) ?? { kind: 'done', quiet: true },
}
