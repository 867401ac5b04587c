import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'

/** Gives up the presence under way: nothing is recorded of it. Undo gives it back, running. */
export const dropPresence: Operation = {
  id: 'drop-presence',
  available: ({ session }) => (session.presence === null ? refusal('nothing-selected') : null),
  label: ({ estate, session }) => actions['drop-presence'](placeName(estate, session.presence?.place ?? '')),
  run: () => ({ kind: 'done', lookBack: true, look: { presence: null, fieldSheet: 'none' } }),
}
