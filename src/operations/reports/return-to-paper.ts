import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Goes back to the page that was left for a record, its figure open, with what was under it. */
export const returnToPaper: Operation = {
  id: 'return-to-paper',
  available: ({ session }) => (session.leftPaper ? null : refusal('no-paper')),
  label: () => actions['return-to-paper'](),
  run: ({ session: { leftPaper } }) => ({
    kind: 'done',
    quiet: true,
    look: { ...leftPaper!.under, paper: leftPaper!.paper, leftPaper: null },
  }),
}
