import type { AnyRecord } from '../estate.ts'

const withoutNote = <Part extends { readonly note?: string }>({
  note: _,
  ...part
}: Part): Omit<Part, 'note'> => part

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
    case 'relay':
    case 'action':
    case 'project':
    case 'jointPlan':
      return record.note === undefined ? record : (withoutNote(record) as AnyRecord)
    default:
      return record
  }
}
