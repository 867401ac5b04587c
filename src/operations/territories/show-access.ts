import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Opens what is about the passphrase: changing it, and the recovery sheet. */
export const showAccess: Operation = {
  id: 'show-access',
  available: ({ session }) => (session.keeping === 'sealed' ? null : refusal('not-sealed')),
  label: () => actions['show-access'](),
  run: () => ({ kind: 'done', quiet: true, look: { dialog: 'access' } }),
}
