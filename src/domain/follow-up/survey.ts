import type { Survey, SurveyQuestion } from './outreach-action.ts'

/** A question with fewer answers says nothing of the neighbours: it is shown without shares. */
export const LEAST_ANSWERS = 5

export type SurveyShare = { readonly label: string; readonly count: number; readonly share: number | null }

export const answersTo = ({ answers }: SurveyQuestion): number =>
  answers.reduce((sum, { count }) => sum + count, 0)

/** Each answer with its share of all answers to the question, 0 to 1; null under 5 answers in all. */
export const surveyShares = (question: SurveyQuestion): readonly SurveyShare[] => {
  const total = answersTo(question)
  return question.answers.map(({ label, count }) => ({
    label,
    count,
    share: total < LEAST_ANSWERS ? null : count / total,
  }))
}

/** One tap of the tally: a neighbour who was met, or an answer; `by` −1 takes one back. */
export type Tally = { readonly by: 1 | -1 } & (
  | { readonly what: 'answered' | 'refused' }
  | { readonly what: 'answer'; readonly question: string; readonly rank: number }
)

/** The survey after a tap; the same when there is nothing to count or to take back. */
export const tallied = (survey: Survey, tally: Tally): Survey => {
  const { by } = tally
  if (tally.what !== 'answer') {
    const answered = survey.answered + (tally.what === 'answered' ? by : 0)
    const asked = survey.asked + by
    return answered < 0 || asked < answered ? survey : { ...survey, asked, answered }
  }
  const question = survey.questions.find(({ id }) => id === tally.question)
  const answer = question?.answers[tally.rank]
  if (!question || !answer || answer.count + by < 0) return survey
  const answers = question.answers.with(tally.rank, { ...answer, count: answer.count + by })
  return {
    ...survey,
    questions: survey.questions.map((each) => (each === question ? { ...each, answers } : each)),
  }
}

/** The survey with other questions; counts follow an answer that keeps its question and its words. */
export const withQuestions = (
  survey: Survey | undefined,
  questions: readonly { readonly id: string; readonly text: string; readonly answers: readonly string[] }[],
): Survey => {
  const counts = new Map(
    (survey?.questions ?? []).flatMap(({ id, answers }) =>
      answers.map(({ label, count }) => [`${id} ${label}`, count] as const),
    ),
  )
  return {
    asked: survey?.asked ?? 0,
    answered: survey?.answered ?? 0,
    questions: questions.map(({ id, text, answers }) => ({
      id,
      text,
      answers: answers.map((label) => ({ label, count: counts.get(`${id} ${label}`) ?? 0 })),
    })),
  }
}
