import { withQuestions } from '../../domain/follow-up/survey.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { outreach } from '../../messages/outreach.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'
import { recordObstacle } from './record-obstacle.ts'
import { textObstacle } from './text-obstacle.ts'

type QuestionDraft = {
  /** Of a question that stands; empty for a new one. */
  readonly id: string
  readonly text: string
  readonly answers: readonly string[]
}

const cleaned = (answers: readonly string[]): readonly string[] => [
  ...new Set(answers.map((answer) => answer.trim()).filter((answer) => answer !== '')),
]

/** Questions of a survey of neighbours, each with its answers. Counts follow the answers that stay. */
export const setSurvey: Operation<{
  readonly action: string
  readonly questions: readonly QuestionDraft[]
}> = {
  id: 'set-survey',
  available: (state, { action, questions }) => {
    if (!state.estate.action.has(action)) return refusal('nothing-selected')
    for (const { text, answers } of questions) {
      if (text.trim() === '' || cleaned(answers).length < 2) return refusal('question-needed')
      const obstacle = textObstacle(outreach.survey.question, text, 200)
      if (obstacle) return obstacle
    }
    return recordObstacle(state, { texts: questions.flatMap(({ text, answers }) => [text, ...answers]) })
  },
  label: () => actions['set-survey'](),
  run: (_state, { action, questions }, ports) => {
    const made = questions.map(({ id, text, answers }) => ({
      ...{ id: id || ports.newId('question'), text: text.trim(), answers: cleaned(answers) },
    }))
    return {
      kind: 'done',
      change: changedRecord('action', action, (now) => ({
        ...now,
        survey: withQuestions(now.survey, made),
      })),
    }
  },
}
