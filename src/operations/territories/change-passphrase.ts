import { refusal } from '../../domain/refusal.ts'
import { access } from '../../messages/access.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { PASSPHRASE_LEAST } from './seal-territory.ts'

/** Changes the passphrase of the territory at hand; what it holds is not written anew. */
export const changePassphrase: Operation<{ readonly secret: string; readonly next: string }> = {
  id: 'change-passphrase',
  available: ({ session }, { next }) => {
    if (session.keeping !== 'sealed') return refusal('not-sealed')
    return [...next].length < PASSPHRASE_LEAST
      ? refusal('passphrase-short', { least: PASSPHRASE_LEAST })
      : null
  },
  label: () => actions['change-passphrase'](),
  run: async (_state, { secret, next }, ports) =>
    (await ports.changePassphrase(secret, next)) ?? {
      kind: 'done',
      look: { dialog: 'none' },
      say: access.changed,
    },
}
