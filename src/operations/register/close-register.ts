import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Puts the register away, and what the self-check found with it. */
export const closeRegister: Operation = {
  id: 'close-register',
  available: () => null,
  label: () => actions['close-register'](),
  run: () => ({ kind: 'done', quiet: true, look: { register: null } }),
}
