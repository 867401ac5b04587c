import { refusal } from '../domain/refusal.ts'
import { actions } from '../messages/actions.ts'
import type { Operation } from './operation.ts'

/** Hands the pages on the screen to the printer. */
export const printPage: Operation = {
  id: 'print-page',
  available: ({ session }) => (session.sheets || session.handout ? null : refusal('no-plan')),
  label: () => actions['print-page'](),
  run: async (_state, _target, ports) => {
    await ports.print()
    return { kind: 'done', quiet: true }
  },
}
