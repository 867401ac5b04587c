import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Closes what is shown of the last change by hand. */
export const putAsideEffect: Operation = {
  id: 'put-aside-effect',
  available: ({ session }) => (session.effect ? null : refusal('nothing-selected')),
  label: () => actions['put-aside-effect'](),
  run: () => ({ kind: 'done', quiet: true, look: { effect: null } }),
}
