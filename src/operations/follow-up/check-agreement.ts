import type { CivilDate } from '../../domain/civil-date.ts'
import type { Agreement, AgreementCheck, AgreementResult } from '../../domain/follow-up/mediation.ts'
import { checkObstacle } from '../../domain/follow-up/mediation-rules.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'

type Checked = {
  readonly mediation: string
  readonly agreement: string
  readonly on: CivilDate
  readonly kept: AgreementResult
  /** The day on which it is looked at once more; absent: this check is the last. */
  readonly again?: CivilDate
}

/** The agreement after a check; earlier ones stay. */
const checked = (agreement: Agreement, check: AgreementCheck, again?: CivilDate): Agreement => {
  const { result, checks = [], ...agreed } = agreement
  const earlier = result ? [...checks, result] : checks
  if (again !== undefined) return { ...agreed, checkOn: again, checks: [...earlier, check] }
  return { ...agreed, ...(earlier.length > 0 && { checks: earlier }), result: check }
}

/** Notes whether an agreement is kept, in part, or broken, and when it is looked at once more. */
export const checkAgreement: Operation<Checked> = {
  id: 'check-agreement',
  available: ({ estate, session }, { mediation: id, ...check }) => {
    const mediation = estate.mediation.get(id)
    return mediation ? checkObstacle(mediation, check, session.today) : refusal('nothing-selected')
  },
  label: (_state, { kept }) => actions['check-agreement'](kept),
  run: (_state, { mediation, agreement: id, on, kept, again }) => ({
    kind: 'done',
    change: changedRecord('mediation', mediation, (now) => ({
      ...now,
      agreements: now.agreements.map((each) => (each.id === id ? checked(each, { on, kept }, again) : each)),
    })),
  }),
}
