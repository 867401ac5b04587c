import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** The user says that the date of the device is wrong: nothing is erased by it, and a line says so until it is set. */
export const doubtClock: Operation = {
  id: 'doubt-clock',
  available: ({ session }) => (session.clockDoubt ? null : refusal('clock-believed')),
  label: () => actions['doubt-clock'](),
  run: () => ({
    kind: 'done',
    quiet: true,
    look: ({ clockDoubt = null }) => ({ clockDoubt: clockDoubt && { ...clockDoubt, isWrong: true } }),
  }),
}
