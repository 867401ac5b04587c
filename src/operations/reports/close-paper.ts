import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Puts the page away; the screen is as it was. Texts changed on it are gone. */
export const closePaper: Operation = {
  id: 'close-paper',
  available: ({ session }) => (session.paper ? null : refusal('no-paper')),
  label: () => actions['close-paper'](),
  run: () => ({ kind: 'done', quiet: true, look: { paper: null } }),
}
