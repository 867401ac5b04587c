import { withRecords } from '../../domain/estate.ts'
import type { ShiftNote } from '../../domain/field/shift-note.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { shift } from '../../messages/shift.ts'
import { recordObstacle } from '../follow-up/record-obstacle.ts'
import { textObstacle } from '../follow-up/text-obstacle.ts'
import type { Operation } from '../operation.ts'

/** Longest note left: it is read standing, before leaving. */
export const NOTE_LONGEST = 280

export type ShiftNoteDraft = Pick<ShiftNote, 'type' | 'text' | 'place' | 'until'> & { readonly id?: string }

/** Leaves a note for the other pair (no id), or changes the one of that id, which keeps its day. */
export const setShiftNote: Operation<ShiftNoteDraft> = {
  id: 'set-shift-note',
  available: (state, { id, type, text, place, until }) => {
    if (id !== undefined && !state.estate.shiftNote.has(id)) return refusal('nothing-selected')
    if (type === 'place-to-avoid' && place === undefined) return refusal('avoid-needs-place')
    if (until !== undefined && until < state.session.today) return refusal('until-past')
    return (
      textObstacle(shift.form.text, text, NOTE_LONGEST) ??
      recordObstacle(state, { places: place === undefined ? [] : [place], texts: [text] })
    )
  },
  label: (_state, { type, id }) => actions['set-shift-note'](shift.types[type], id === undefined),
  run: ({ session }, { id, type, text, place, until }, ports) => {
    const noteId = id ?? ports.newId('shiftNote')
    const given = {
      ...{ type, text: text.trim() },
      ...(place !== undefined && { place }),
      ...(until !== undefined && { until }),
    }
    return {
      kind: 'done',
      change: (now) => {
        const old = now.shiftNote.get(noteId)
        const kept = { on: old?.on ?? session.today, ...(old?.settled && { settled: old.settled }) }
        return withRecords(now, [{ kind: 'shiftNote', id: noteId, ...kept, ...given }])
      },
    }
  },
}
