import type { Meeting } from '../../domain/follow-up/mediation.ts'
import { meetingObstacle } from '../../domain/follow-up/mediation-rules.ts'
import { withPart } from '../../domain/follow-up/parts.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'
import { optionalNote } from './optional-note.ts'
import { recordObstacle } from './record-obstacle.ts'

type Noted = Omit<Meeting, 'id'> & {
  readonly mediation: string
  /** The meeting corrected; absent: a new one. */
  readonly meeting?: string
}

/** Notes a meeting of a case: a *navette* with one party, a *table ronde*, a call, a letter. */
export const noteMeeting: Operation<Noted> = {
  id: 'note-meeting',
  available: (state, { mediation: id, meeting, ...noted }) => {
    const mediation = state.estate.mediation.get(id)
    if (!mediation) return refusal('nothing-selected')
    return (
      meetingObstacle(mediation, { ...noted, id: meeting }, state.session.today) ??
      recordObstacle(state, { texts: [noted.note] })
    )
  },
  label: (_state, { type, parties }) => actions['note-meeting'](type, parties),
  run: (_state, { mediation, meeting, type, on, parties, note }, ports) => {
    const noted = { id: meeting ?? ports.newId('meeting'), type, on, parties: [...parties].sort() }
    return {
      kind: 'done',
      change: changedRecord('mediation', mediation, (now) => ({
        ...now,
        meetings: withPart(now.meetings, { ...noted, ...optionalNote(note) }),
      })),
    }
  },
}
