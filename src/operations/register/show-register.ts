import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Opens the register for the data protection officer in place of the screen. */
export const showRegister: Operation = {
  id: 'show-register',
  available: () => null,
  label: () => actions['show-register'](),
  run: () => ({
    kind: 'done',
    quiet: true,
    look: { dialog: 'none', register: { check: null, checking: false } },
  }),
}
