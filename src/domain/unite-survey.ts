import { sameValue } from './change.ts'
import type { Survey, SurveyQuestion } from './follow-up/outreach-action.ts'

type Answer = SurveyQuestion['answers'][number]

const EMPTY: Survey = { asked: 0, answered: 0, questions: [] }
const surveyOf = (value: unknown): Survey | undefined => value as Survey | undefined

const keyed = <Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item> =>
  new Map(items.map((item) => [key(item), item]))
const byId = (questions: readonly SurveyQuestion[]) => keyed(questions, ({ id }) => id)
const byLabel = (answers: readonly Answer[]) => keyed(answers, ({ label }) => label)

/** Never below none, and no more answers than neighbours asked: two phones may have taken back the same one. */
const survey = (asked: number, answered: number, questions: readonly SurveyQuestion[]): Survey => {
  const some = Math.max(0, answered)
  return { asked: Math.max(some, asked), answered: some, questions }
}

/**
 * A tally that two devices counted apart: what `from → to` counted more, or took back, is counted beside what is there.
 * Questions and answers that it added join, those it took away leave; words that it changed are taken.
 */
export const uniteSurvey = (now: unknown, from: unknown, to: unknown): unknown => {
  if (sameValue(now, from) || now === undefined || to === undefined) return to
  const [here, after, before] = [surveyOf(now)!, surveyOf(to)!, surveyOf(from) ?? EMPTY]
  const olds = byId(before.questions)
  const news = byId(after.questions)
  const questions = byId(here.questions)
  for (const id of olds.keys()) if (!news.has(id)) questions.delete(id)
  for (const [id, question] of news) {
    const [old, known] = [olds.get(id), questions.get(id)]
    if (old && sameValue(old, question)) continue
    questions.set(id, known ? unitedQuestion(known, old, question) : question)
  }
  return survey(here.asked + after.asked - before.asked, here.answered + after.answered - before.answered, [
    ...questions.values(),
  ])
}

const unitedQuestion = (
  now: SurveyQuestion,
  from: SurveyQuestion | undefined,
  to: SurveyQuestion,
): SurveyQuestion => {
  const olds = byLabel(from?.answers ?? [])
  const news = byLabel(to.answers)
  const answers = byLabel(now.answers)
  for (const label of olds.keys()) if (!news.has(label)) answers.delete(label)
  for (const [label, { count }] of news) {
    const more = count - (olds.get(label)?.count ?? 0)
    answers.set(label, { label, count: Math.max(0, (answers.get(label)?.count ?? 0) + more) })
  }
  return { ...now, text: from && from.text === to.text ? now.text : to.text, answers: [...answers.values()] }
}

/**
 * Two states of a tally of which nothing tells what they have in common (a backup keeps no steps): questions and answers of
 * both, each with its greater count. Nothing is counted twice; what was counted apart on both sides may be counted once.
 */
export const joinedSurvey = (stays: unknown, other: unknown): unknown => {
  if (stays === undefined || other === undefined) return stays
  const [one, two] = [surveyOf(stays)!, surveyOf(other)!]
  const theirs = byId(two.questions)
  const questions = one.questions.map((question) => {
    const same = theirs.get(question.id)
    return same ? { ...question, answers: joinedAnswers(question.answers, same.answers) } : question
  })
  const ours = byId(one.questions)
  return survey(Math.max(one.asked, two.asked), Math.max(one.answered, two.answered), [
    ...questions,
    ...two.questions.filter(({ id }) => !ours.has(id)),
  ])
}

const joinedAnswers = (one: readonly Answer[], other: readonly Answer[]): readonly Answer[] => {
  const [ours, theirs] = [byLabel(one), byLabel(other)]
  return [
    ...one.map(({ label, count }) => ({ label, count: Math.max(count, theirs.get(label)?.count ?? 0) })),
    ...other.filter(({ label }) => !ours.has(label)),
  ]
}
