import { isFault, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Makes a code that opens the territory without its passphrase, and shows the sheet to print it on. */
export const makeRecoverySheet: Operation<{ readonly secret: string }> = {
  id: 'make-recovery-sheet',
  available: ({ session }) => (session.keeping === 'sealed' ? null : refusal('not-sealed')),
  label: () => actions['make-recovery-sheet'](),
  run: async (_state, { secret }, ports) => {
    const made = await ports.makeRecovery(secret)
    return isFault(made) ? made : { kind: 'done', quiet: true, look: { dialog: 'none', recovery: made.code } }
  },
}
