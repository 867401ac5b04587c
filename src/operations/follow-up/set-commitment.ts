import { isCivilDate } from '../../domain/civil-date.ts'
import type { Commitment } from '../../domain/follow-up/joint-plan.ts'
import { withPart } from '../../domain/follow-up/parts.ts'
import { withBecome } from '../../domain/follow-up/walk-points.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { plans as text } from '../../messages/plans.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'
import { isPartner } from './is-partner.ts'
import { recordObstacle } from './record-obstacle.ts'
import { textObstacle } from './text-obstacle.ts'

type CommitmentDraft = Pick<Commitment, 'partner' | 'text' | 'due'> & {
  readonly plan: string
  /** The commitment corrected; null: a new one. */
  readonly commitment: string | null
  /** The walk on which it was agreed, and its point that becomes this commitment. */
  readonly action?: string
  readonly point?: string
}

/** Notes what a partner of a plan undertakes to do, and until when, or corrects it. */
export const setCommitment: Operation<CommitmentDraft> = {
  id: 'set-commitment',
  available: (state, { plan: id, commitment, partner, text: words, due }) => {
    const plan = state.estate.jointPlan.get(id)
    if (!plan) return refusal('nothing-selected')
    if (plan.evaluation) return refusal('plan-evaluated')
    if (commitment !== null && !plan.commitments.some((each) => each.id === commitment))
      return refusal('part-gone')
    if (!isPartner(state.estate, partner)) return refusal('partner-needed')
    const obstacle = textObstacle(text.commitmentText, words, 500)
    if (obstacle) return obstacle
    if (!isCivilDate(due)) return refusal('date-needed')
    if (due < plan.from) return refusal('day-too-early', { day: plan.from })
    return recordObstacle(state, { texts: [words] })
  },
  label: (_state, { commitment }) => actions['set-commitment'](commitment === null),
  run: (_state, { plan, commitment, partner, text: words, due, action, point }, ports) => {
    const id = commitment ?? ports.newId('commitment')
    const said = { id, partner, text: words.trim(), due, ...(action !== undefined && { action }) }
    return {
      kind: 'done',
      change: (now) => {
        const next = changedRecord('jointPlan', plan, (it) => {
          const old = it.commitments.find((each) => each.id === id)
          return { ...it, commitments: withPart(it.commitments, { ...old, ...said }) }
        })(now)
        return next === now ? now : withBecome(next, { action, point }, { kind: 'jointPlan', id: plan })
      },
    }
  },
}
