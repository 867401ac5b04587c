import { isFault, refusal } from '../../domain/refusal.ts'
import { isCut } from '../../domain/storage-trouble.ts'
import { actions } from '../../messages/actions.ts'
import { storage } from '../../messages/storage.ts'
import type { Operation } from '../operation.ts'

/** Writes what could not be written, in its order, then the drafts that could not be kept. */
export const retrySaving: Operation = {
  id: 'retry-saving',
  available: ({ session }) => {
    if (isCut(session.trouble)) return refusal('storage-cut')
    return session.saving === 'failed' || session.draftsUnkept ? null : refusal('nothing-unsaved')
  },
  label: () => actions['retry-saving'](),
  run: async ({ session }, _target, ports) => {
    const failed = await ports.store().retry()
    if (failed) return failed
    for (const draft of session.drafts.values()) {
      const unkept = await ports.field.drafts.keep(draft)
      if (isFault(unkept)) return unkept
    }
    return { kind: 'done', look: { draftsUnkept: false }, say: storage.retried }
  },
}
