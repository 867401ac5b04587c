import type { Agreement } from '../../domain/follow-up/mediation.ts'
import { agreementObstacle } from '../../domain/follow-up/mediation-rules.ts'
import { withPart } from '../../domain/follow-up/parts.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { mediations as text } from '../../messages/mediations.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'
import { recordObstacle } from './record-obstacle.ts'
import { textObstacle } from './text-obstacle.ts'

type Agreed = Pick<Agreement, 'text' | 'on' | 'checkOn'> & {
  readonly mediation: string
  /** The agreement corrected; absent: a new one. */
  readonly agreement?: string
}

/** Notes what parties agreed, and the day on which it is looked at again. */
export const setAgreement: Operation<Agreed> = {
  id: 'set-agreement',
  available: (state, { mediation: id, agreement, ...agreed }) => {
    const mediation = state.estate.mediation.get(id)
    if (!mediation) return refusal('nothing-selected')
    return (
      textObstacle(text.agreementText, agreed.text, 500) ??
      agreementObstacle(mediation, { ...agreed, id: agreement }, state.session.today) ??
      recordObstacle(state, { texts: [agreed.text] })
    )
  },
  label: (_state, { agreement }) => actions['set-agreement'](agreement === undefined),
  run: (_state, { mediation, agreement, text: words, on, checkOn }, ports) => {
    const agreed = { id: agreement ?? ports.newId('agreement'), text: words.trim(), on, checkOn }
    return {
      kind: 'done',
      change: changedRecord('mediation', mediation, (now) => ({
        ...now,
        agreements: withPart(now.agreements, agreed),
      })),
    }
  },
}
