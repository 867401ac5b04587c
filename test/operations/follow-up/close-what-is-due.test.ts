import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import type { DueItem } from '../../../src/domain/follow-up/due-item.ts'
import { dueItems } from '../../../src/domain/follow-up/due-items.ts'
import { nextRelaySteps } from '../../../src/domain/follow-up/relay-steps.ts'
import type { Status } from '../../../src/domain/situation.ts'
import { confirmCall } from '../../../src/operations/field/confirm-call.ts'
import { settleShiftNote } from '../../../src/operations/field/settle-shift-note.ts'
import { answerExpectation } from '../../../src/operations/follow-up/answer-expectation.ts'
import { answerRequest } from '../../../src/operations/follow-up/answer-request.ts'
import { checkAgreement } from '../../../src/operations/follow-up/check-agreement.ts'
import { closeMediation } from '../../../src/operations/follow-up/close-mediation.ts'
import { evaluateJointPlan } from '../../../src/operations/follow-up/evaluate-joint-plan.ts'
import { PUT_OFF_KINDS, type PutOffKind, putOff } from '../../../src/operations/follow-up/put-off.ts'
import { settleCommitment } from '../../../src/operations/follow-up/settle-commitment.ts'
import { settleMilestone } from '../../../src/operations/follow-up/settle-milestone.ts'
import { stepFollowUp } from '../../../src/operations/follow-up/step-follow-up.ts'
import type { Outcome } from '../../../src/operations/perform.ts'
import { stepSituation } from '../../../src/operations/situations/step-situation.ts'
import { situation } from '../../domain/build.ts'
import { exampleEstate } from '../../example/embedded-estate.ts'
import { anApp } from '../an-app.ts'

const TODAY = '2026-12-01'
const example = withRecords(exampleEstate(1, TODAY), [
  situation('gas', { call: { to: '18' }, statusSteps: [{ status: 'noted', on: '2026-11-20' }] }),
  { kind: 'shiftNote', id: 'keys', type: 'to-do', text: 'Rapporter les clés', on: '2026-11-23' },
])
const items = dueItems(example)
const NEXT: Partial<Record<DueItem['reason'], Status>> = {
  'to-transmit': 'transmitted',
  'transmitted-waits': 'taken-up',
  'taken-up-waits': 'done',
  'check-on-site': 'checked',
}

/** What the inbox or the record's own screen does to close an item, today. */
const close = (
  { run, store }: ReturnType<typeof anApp>,
  { reason, id, part = '' }: DueItem,
): Promise<Outcome> => {
  const on = TODAY
  const status = NEXT[reason]
  if (status) return run(stepSituation, { id, status, on })
  switch (reason) {
    case 'request-answer':
      return run(answerRequest, { request: id, answer: { on, outcome: 'answered' } })
    case 'relay-waits': {
      const [next] = nextRelaySteps(store.read().estate.relay.get(id)!)
      return run(stepFollowUp, { kind: 'relay', id, status: next!, on })
    }
    case 'agreement-check':
      return run(checkAgreement, { mediation: id, agreement: part, on, kept: 'kept' })
    case 'mediation-waits':
      return run(closeMediation, { mediation: id, on, outcome: 'calmed' })
    case 'expectation-answer':
      return run(answerExpectation, { action: id, expectation: part, on, text: 'Réponse rendue' })
    case 'action-to-close': {
      const { estate } = store.read()
      const status = estate.action.get(id)!.statusSteps.at(-1)?.status === 'held' ? 'closed' : 'held'
      return run(stepFollowUp, { kind: 'action', id, status, on, people: 12, youths: 3 })
    }
    case 'milestone':
      return run(settleMilestone, { project: id, milestone: part, on })
    case 'commitment':
      return run(settleCommitment, { plan: id, commitment: part, on })
    case 'plan-evaluation':
      return run(evaluateJointPlan, { plan: id, evaluation: { on, result: 'partly', text: 'Bilan' } })
    case 'call-to-confirm':
      return run(confirmCall, { id })
    default:
      return run(settleShiftNote, { id })
  }
}

const isSame = (a: DueItem, b: DueItem): boolean =>
  a.kind === b.kind && a.id === b.id && a.part === b.part && a.reason === b.reason

test('the example has something due of almost every kind', () => {
  const reasons = new Set(items.map(({ reason }) => reason))
  expect(reasons.size).toBeGreaterThanOrEqual(12)
})

test('every thing due in the fictional year is closed by its own operation, and is gone or due on a later day', async () => {
  for (const item of items.filter(({ due }) => due <= TODAY)) {
    const app = anApp(example, { session: { today: TODAY } })
    expect(await close(app, item), `${item.reason} of ${item.id}`).toMatchObject({ kind: 'done' })
    const again = dueItems(app.store.read().estate).find((each) => isSame(each, item))
    if (again) expect(again.due > item.due, `${item.reason} of ${item.id}`).toBe(true)
  }
})

test('what may be put off is due on the day chosen', async () => {
  const isPutOff = ({ kind, reason }: DueItem): boolean =>
    (PUT_OFF_KINDS as readonly string[]).includes(kind) &&
    !['agreement-check', 'call-to-confirm'].includes(reason)
  for (const item of items.filter(isPutOff)) {
    const until = '2027-10-01'
    const app = anApp(example, { session: { today: TODAY } })
    await app.run(putOff, { kind: item.kind as PutOffKind, id: item.id, until })
    const again = dueItems(app.store.read().estate).find((each) => isSame(each, item))!
    expect(again.due, `${item.reason} of ${item.id}`).toBe(until)
  }
})
