import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { shift } from '../../messages/shift.ts'
import { changedRecord } from '../follow-up/changed-record.ts'
import type { Operation } from '../operation.ts'

/** « C'est fait »: a note that was left is settled, and read no more. */
export const settleShiftNote: Operation<{ readonly id: string }> = {
  id: 'settle-shift-note',
  available: ({ estate }, { id }) => {
    const note = estate.shiftNote.get(id)
    return note && note.settled === undefined ? null : refusal('nothing-selected')
  },
  label: ({ estate }, { id }) =>
    actions['settle-shift-note'](shift.types[estate.shiftNote.get(id)?.type ?? 'information']),
  run: ({ session }, { id }) => ({
    kind: 'done',
    change: changedRecord('shiftNote', id, (note) => ({ ...note, settled: session.today })),
  }),
}
