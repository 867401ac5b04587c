import { refusal } from '../../domain/refusal.ts'
import { editActions } from '../../messages/edit.ts'
import type { Operation } from '../operation.ts'

/** Puts the drawing tool down; what is half drawn is left. */
export const putToolDown: Operation = {
  id: 'put-tool-down',
  available: ({ session }) => (session.editing ? null : refusal('nothing-selected')),
  label: () => editActions['put-tool-down'](),
  run: () => ({ kind: 'done', look: { editing: null }, quiet: true }),
}
