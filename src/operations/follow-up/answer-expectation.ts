import type { CivilDate } from '../../domain/civil-date.ts'
import { withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { outreach } from '../../messages/outreach.ts'
import type { Operation } from '../operation.ts'
import { textObstacle } from './outreach-obstacle.ts'

export type ExpectationAnswer = {
  readonly action: string
  readonly id: string
  readonly on: CivilDate
  readonly text: string
}

/** Notes what was answered to an expectation of residents, even long after the action was closed. */
export const answerExpectation: Operation<ExpectationAnswer> = {
  id: 'answer-expectation',
  available: (state, { action, id, on, text }) => {
    const found = state.estate.action.get(action)?.expectations.find((each) => each.id === id)
    if (!found) return refusal('object-gone')
    if (on === '') return refusal('day-needed')
    if (on > state.session.today) return refusal('when-in-future')
    if (on < found.raisedOn) return refusal('answer-before')
    return textObstacle(state, outreach.expectations.answer, text, 500)
  },
  label: () => actions['answer-expectation'](),
  run: (_state, { action: of, id, on, text }) => ({
    kind: 'done',
    change: (now) => {
      const action = now.action.get(of)
      if (!action) return now
      const expectations = action.expectations.map((each) =>
        each.id === id ? { ...each, answer: { on, text: text.trim() } } : each,
      )
      return withRecords(now, [{ ...action, expectations }])
    },
  }),
}
