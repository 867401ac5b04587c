import type { Question, ReadChoices } from '../../domain/import.ts'
import type { ImportPreview } from '../../store/session.ts'

/** Tells a question from the others of its file, and from the same one about other figures. */
export const questionKey = ({ code, key, params = {} }: Question): string =>
  JSON.stringify([code, key ?? null, Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1))])

/** What the choices at hand say to a question with options; empty when they don't say. */
export const chosenOf = (choices: ReadChoices, { choice, key }: Question): readonly string[] => {
  const value = choice === undefined ? undefined : choices[choice]
  if (value === undefined) return []
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value as readonly string[]
  const named = key === undefined ? undefined : (value as Readonly<Record<string, string>>)[key]
  return named === undefined ? [] : [named]
}

/** The choices with this answer to a question in them. */
export const withAnswer = (
  choices: ReadChoices,
  { choice, key, several }: Question,
  values: readonly string[],
): ReadChoices => {
  if (choice === undefined) return choices
  if (several) return { ...choices, [choice]: values }
  if (key === undefined) return { ...choices, [choice]: values[0] }
  return { ...choices, [choice]: { ...(choices[choice] as object | undefined), [key]: values[0] } }
}

/** A question with options is answered by a choice, a sentence by its tick; one that is settled waits for neither. */
export const isAnswered = (
  { choices, confirmed }: Pick<ImportPreview, 'choices' | 'confirmed'>,
  question: Question,
): boolean =>
  question.settled ??
  (question.options && question.choice
    ? chosenOf(choices, question).length > 0
    : confirmed.has(questionKey(question)))

/** Questions that wait for an answer. */
export const unanswered = (preview: ImportPreview): readonly Question[] =>
  preview.read.questions.filter((question) => !isAnswered(preview, question))
