import { type CivilDate, isCivilDate } from '../../domain/civil-date.ts'
import { withPart } from '../../domain/follow-up/parts.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { outreach } from '../../messages/outreach.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'
import { isPartner } from './is-partner.ts'
import { recordObstacle } from './record-obstacle.ts'
import { textObstacle } from './text-obstacle.ts'

type ExpectationDraft = {
  readonly action: string
  /** The expectation corrected; null: a new one. */
  readonly expectation: string | null
  readonly text: string
  /** Who has to answer: a funder, a service, or `team`. */
  readonly to: string
  readonly raisedOn: CivilDate
}

/** Notes what residents expect and who has to answer, or corrects it. */
export const setExpectation: Operation<ExpectationDraft> = {
  id: 'set-expectation',
  available: (state, { action: id, expectation, text, to, raisedOn }) => {
    const action = state.estate.action.get(id)
    if (!action) return refusal('nothing-selected')
    if (expectation !== null && !action.expectations.some((each) => each.id === expectation))
      return refusal('part-gone')
    const obstacle = textObstacle(outreach.expectations.text, text, 500)
    if (obstacle) return obstacle
    if (!isPartner(state.estate, to)) return refusal('partner-needed')
    if (!isCivilDate(raisedOn)) return refusal('date-needed')
    if (raisedOn > state.session.today) return refusal('when-in-future')
    return recordObstacle(state, { texts: [text] })
  },
  label: (_state, { expectation }) => actions['set-expectation'](expectation === null),
  run: (_state, { action, expectation, text, to, raisedOn }, ports) => {
    const id = expectation ?? ports.newId('expectation')
    const said = { id, text: text.trim(), raisedOn, ...(to !== 'team' && { to }) }
    return {
      kind: 'done',
      change: changedRecord('action', action, (now) => {
        const answer = now.expectations.find((each) => each.id === id)?.answer
        return { ...now, expectations: withPart(now.expectations, { ...said, ...(answer && { answer }) }) }
      }),
    }
  },
}
