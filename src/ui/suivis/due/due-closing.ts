import { html, nothing, type TemplateResult } from 'lit'
import type { CivilDate } from '../../../domain/civil-date.ts'
import type { DueItem } from '../../../domain/follow-up/due-item.ts'
import { AGREEMENT_RESULTS } from '../../../domain/follow-up/mediation.ts'
import type { Status } from '../../../domain/situation.ts'
import { due as text } from '../../../messages/due.ts'
import { meetings } from '../../../messages/meetings.ts'
import { words } from '../../../messages/words.ts'
import type { Act } from '../../../operations/act.ts'
import { confirmCall } from '../../../operations/field/confirm-call.ts'
import { settleShiftNote } from '../../../operations/field/settle-shift-note.ts'
import { checkAgreement } from '../../../operations/follow-up/check-agreement.ts'
import { settleCommitment } from '../../../operations/follow-up/settle-commitment.ts'
import { settleMilestone } from '../../../operations/follow-up/settle-milestone.ts'
import { settleDecision } from '../../../operations/meetings/settle-decision.ts'
import { stepSituation } from '../../../operations/situations/step-situation.ts'
import { actionButton } from '../../parts/action-button.ts'
import '../relays/relay-next.ts'

/** The steps of a situation that close what waits, the usual one first. */
const STEPS: Partial<Record<DueItem['reason'], readonly Status[]>> = {
  'to-transmit': ['transmitted'],
  'transmitted-waits': ['taken-up', 'done'],
  'taken-up-waits': ['done'],
  'check-on-site': ['checked', 'reopened'],
}

/** One tap that closes what waits, dated today; nothing where it needs more than that and its record is opened. */
export const dueClosing = (
  act: Act,
  { reason, id, part = '' }: DueItem,
  today: CivilDate,
  hint: string,
): TemplateResult | readonly TemplateResult[] | typeof nothing => {
  const named = { act, hint: ` : ${hint}` }
  const steps = STEPS[reason]
  if (steps)
    return steps.map((status) =>
      actionButton({
        ...named,
        ...{ operation: stepSituation, target: { id, status, on: today }, label: words.status[status] },
      }),
    )
  switch (reason) {
    case 'relay-waits':
      return html`<tn-relay-next short .relay=${id} .hint=${hint}></tn-relay-next>`
    case 'agreement-check':
      return AGREEMENT_RESULTS.map((kept) =>
        actionButton({
          ...{ ...named, operation: checkAgreement, label: text.agreement[kept] },
          target: { mediation: id, agreement: part, on: today, kept },
        }),
      )
    case 'milestone':
      return actionButton({
        ...{ ...named, operation: settleMilestone, label: text.close.milestone },
        target: { project: id, milestone: part, on: today },
      })
    case 'commitment':
      return actionButton({
        ...{ ...named, operation: settleCommitment, label: text.close.commitment },
        target: { plan: id, commitment: part, on: today },
      })
    case 'decision':
      return actionButton({
        ...{ ...named, operation: settleDecision, label: meetings.result.done },
        target: { meeting: id, decision: part, settled: { on: today, result: 'done' } },
      })
    case 'call-to-confirm':
      return actionButton({ ...named, operation: confirmCall, target: { id }, label: text.close.confirmed })
    case 'shift-note':
      return actionButton({ ...named, operation: settleShiftNote, target: { id }, label: text.close.settled })
    default:
      return nothing
  }
}
