import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Opens what the device holds with its passphrase. */
export const unlockTerritory: Operation<{ readonly passphrase: string }> = {
  id: 'unlock-territory',
  available: (state) => (state.session.keeping === 'locked' ? null : refusal('already-open')),
  label: () => actions['unlock-territory'](),
  run: async (_state, { passphrase }, ports) =>
    (await ports.unlock(passphrase)) ?? { kind: 'done', quiet: true },
}
