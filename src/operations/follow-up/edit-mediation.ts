import { firstDay } from '../../domain/follow-up/mediation-rules.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'
import { draftObstacle, type MediationDraft, partiesObstacle, partiesOf } from './mediation-draft.ts'
import { optionalNote } from './optional-note.ts'

/** Corrects what is said of an open case, and how many its parties are. */
export const editMediation: Operation<MediationDraft & { readonly mediation: string }> = {
  id: 'edit-mediation',
  available: (state, { mediation: id, ...draft }) => {
    const mediation = state.estate.mediation.get(id)
    if (!mediation) return refusal('nothing-selected')
    if (mediation.closed) return refusal('case-closed')
    const first = firstDay(mediation)
    return (
      draftObstacle(state, draft) ??
      partiesObstacle(mediation, draft.parties) ??
      (first !== undefined && draft.opened > first ? refusal('opened-too-late', { day: first }) : null)
    )
  },
  label: () => actions['edit-mediation'](),
  run: (_state, { mediation: id, parties, note, ...draft }) => ({
    kind: 'done',
    change: changedRecord('mediation', id, ({ note: _old, ...known }) => ({
      ...{ ...known, ...draft, ...optionalNote(note), parties: partiesOf(known.parties, parties) },
    })),
  }),
}
