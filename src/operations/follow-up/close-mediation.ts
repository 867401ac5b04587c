import type { Closing } from '../../domain/follow-up/mediation.ts'
import { closingObstacle } from '../../domain/follow-up/mediation-rules.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'

/** Closes a case with its outcome. Agreements are still looked at on their days. */
export const closeMediation: Operation<Closing & { readonly mediation: string }> = {
  id: 'close-mediation',
  available: ({ estate, session }, { mediation: id, ...closing }) => {
    const mediation = estate.mediation.get(id)
    return mediation ? closingObstacle(mediation, closing, session.today) : refusal('nothing-selected')
  },
  label: () => actions['close-mediation'](),
  run: (_state, { mediation, on, outcome }) => ({
    kind: 'done',
    change: changedRecord('mediation', mediation, (now) => ({ ...now, closed: { on, outcome } })),
  }),
}
