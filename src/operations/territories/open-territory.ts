import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Opens another territory of this device in place of the one at hand; a sealed one waits for its passphrase. */
export const openTerritory: Operation<{ readonly id: string; readonly name: string }> = {
  id: 'open-territory',
  available: ({ session }, { id }) =>
    id === session.territory && !session.welcome ? refusal('already-open') : null,
  label: (_state, { name }) => actions['open-territory'](name),
  run: async (_state, { id }, ports) => (await ports.open(id)) ?? { kind: 'done', quiet: true },
}
