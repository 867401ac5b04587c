import { dayObstacle } from '../../domain/follow-up/day-obstacle.ts'
import type { Request } from '../../domain/follow-up/request.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'
import { recordObstacle } from './record-obstacle.ts'

type Answered = {
  readonly request: string
  /** What was answered to who asked; null takes it back: the request waits again. */
  readonly answer: NonNullable<Request['answer']> | null
}

/** Notes the answer given to who asked. */
export const answerRequest: Operation<Answered> = {
  id: 'answer-request',
  available: (state, { request: id, answer }) => {
    const request = state.estate.request.get(id)
    if (!request) return refusal('nothing-selected')
    if (!answer) return request.answer ? null : refusal('not-answered')
    return (
      dayObstacle(answer.on, request.on, state.session.today) ??
      recordObstacle(state, { texts: [answer.text] })
    )
  },
  label: (_state, { answer }) => actions['answer-request'](answer !== null),
  run: (_state, { request, answer }) => ({
    kind: 'done',
    change: changedRecord('request', request, ({ answer: _answer, ...open }) => {
      const text = answer?.text?.trim()
      return answer
        ? { ...open, answer: { on: answer.on, outcome: answer.outcome, ...(text && { text }) } }
        : open
    }),
  }),
}
