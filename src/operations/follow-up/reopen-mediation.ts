import type { CivilDate } from '../../domain/civil-date.ts'
import { reopeningObstacle } from '../../domain/follow-up/mediation-rules.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'

/** Opens a closed case again; when and how it had been closed stays. */
export const reopenMediation: Operation<{ readonly mediation: string; readonly on: CivilDate }> = {
  id: 'reopen-mediation',
  available: ({ estate, session }, { mediation: id, on }) => {
    const mediation = estate.mediation.get(id)
    return mediation ? reopeningObstacle(mediation, on, session.today) : refusal('nothing-selected')
  },
  label: () => actions['reopen-mediation'](),
  run: (_state, { mediation, on: reopened }) => ({
    kind: 'done',
    change: changedRecord('mediation', mediation, ({ closed, ...now }) =>
      closed ? { ...now, reopenings: [...(now.reopenings ?? []), { ...closed, reopened }] } : now,
    ),
  }),
}
