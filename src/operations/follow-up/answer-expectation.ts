import { type CivilDate, isCivilDate } from '../../domain/civil-date.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { outreach } from '../../messages/outreach.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'
import { recordObstacle } from './record-obstacle.ts'
import { textObstacle } from './text-obstacle.ts'

type ExpectationAnswer = {
  readonly action: string
  readonly expectation: string
  readonly on: CivilDate
  readonly text: string
}

/** Notes what was answered to an expectation of residents, even long after the action was closed. */
export const answerExpectation: Operation<ExpectationAnswer> = {
  id: 'answer-expectation',
  available: (state, { action, expectation, on, text }) => {
    const found = state.estate.action.get(action)?.expectations.find(({ id }) => id === expectation)
    if (!found) return refusal('part-gone')
    const obstacle = textObstacle(outreach.expectations.answer, text, 500)
    if (obstacle) return obstacle
    if (!isCivilDate(on)) return refusal('date-needed')
    if (on > state.session.today) return refusal('when-in-future')
    if (on < found.raisedOn) return refusal('answer-before')
    return recordObstacle(state, { texts: [text] })
  },
  label: () => actions['answer-expectation'](),
  run: (_state, { action, expectation, on, text }) => ({
    kind: 'done',
    change: changedRecord('action', action, (now) => ({
      ...now,
      expectations: now.expectations.map((each) =>
        each.id === expectation ? { ...each, answer: { on, text: text.trim() } } : each,
      ),
    })),
  }),
}
