import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Puts a sealed territory behind its passphrase. What is being typed is kept as a draft; what is not on the disk yet is waited for. */
export const lockTerritory: Operation = {
  id: 'lock-territory',
  available: ({ session: { keeping, saving } }) => {
    if (keeping !== 'sealed') return refusal('not-sealed')
    return saving === 'failed' ? refusal('not-saved') : null
  },
  label: () => actions['lock-territory'](),
  run: async ({ session }, _target, ports) =>
    (await ports.open(session.territory)) ?? { kind: 'done', quiet: true },
}
