import { withRecords } from '../../domain/estate.ts'
import { withQuestions } from '../../domain/follow-up/survey.ts'
import { isRefusal, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { outreach } from '../../messages/outreach.ts'
import { namingObstacle } from '../naming-obstacle.ts'
import type { Operation } from '../operation.ts'
import { actionOf, textObstacle } from './outreach-obstacle.ts'

export type QuestionDraft = {
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
    const found = actionOf(state, action)
    if (isRefusal(found)) return found
    for (const { text, answers } of questions) {
      if (text.trim() === '' || cleaned(answers).length < 2) return refusal('question-needed')
      const why =
        textObstacle(state, outreach.survey.question, text, 200) ?? namingObstacle(state.estate, answers)
      if (why) return why
    }
    return null
  },
  label: () => actions['set-survey'](),
  run: (_state, { action: of, questions }, ports) => {
    const made = questions.map(({ id, text, answers }) => ({
      ...{ id: id || ports.newId('question'), text: text.trim(), answers: cleaned(answers) },
    }))
    return {
      kind: 'done',
      change: (now) => {
        const action = now.action.get(of)
        return action ? withRecords(now, [{ ...action, survey: withQuestions(action.survey, made) }]) : now
      },
    }
  },
}
