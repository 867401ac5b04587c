import type { AnyRecord } from '../estate.ts'
import type { JointPlan } from '../follow-up/joint-plan.ts'
import type { Expectation, OutreachAction } from '../follow-up/outreach-action.ts'

const withoutNote = <Part extends { readonly note?: string }>({
  note: _,
  ...part
}: Part): Omit<Part, 'note'> => part

const withoutText = <Part extends { readonly text: string }>(part: Part): Part =>
  part.text === '' ? part : { ...part, text: '' }

const withoutSaid = (each: Expectation): Expectation => ({
  ...withoutText(each),
  ...(each.answer && { answer: withoutText(each.answer) }),
})

/** The action without what was said and seen on it: its expectations and points stay with their days, their words do not. */
const actionWithoutNotes = (action: OutreachAction): OutreachAction => {
  const { note, expectations, points } = action
  const isSaid =
    note !== undefined ||
    points.some(({ text }) => text !== '') ||
    expectations.some(({ text, answer }) => text !== '' || (answer && answer.text !== ''))
  if (!isSaid) return action
  const { note: _, ...rest } = action
  return { ...rest, expectations: expectations.map(withoutSaid), points: points.map(withoutText) }
}

const planWithoutNotes = (plan: JointPlan): JointPlan => {
  const { note, evaluation } = plan
  if (note === undefined && (evaluation?.text ?? '') === '') return plan
  const { note: _, ...rest } = plan
  return { ...rest, ...(evaluation && { evaluation: withoutText(evaluation) }) }
}

/** The record without what was written freely about it, its photo and the words of an answer; the same one when it has none. */
export const withoutNotes = (record: AnyRecord): AnyRecord => {
  switch (record.kind) {
    case 'situation': {
      const { note, photo, ...rest } = record
      return note === undefined && photo === undefined ? record : rest
    }
    case 'request': {
      if (record.note === undefined && record.answer?.text === undefined) return record
      const { note: _, answer, ...rest } = record
      if (!answer) return rest
      const { text: __, ...said } = answer
      return { ...rest, answer: said }
    }
    case 'mediation': {
      const isNoted = record.note !== undefined || record.meetings.some(({ note }) => note !== undefined)
      return isNoted ? { ...withoutNote(record), meetings: record.meetings.map(withoutNote) } : record
    }
    case 'action':
      return actionWithoutNotes(record)
    case 'jointPlan':
      return planWithoutNotes(record)
    case 'relay':
    case 'project':
      return record.note === undefined ? record : (withoutNote(record) as AnyRecord)
    default:
      return record
  }
}
