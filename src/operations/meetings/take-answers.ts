import { ANSWER_MOST } from '../../domain/partners/answers-file.ts'
import type { MeetingAnswer } from '../../domain/partners/partner-meeting.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { meetingParts as text } from '../../messages/meeting-parts.ts'
import { changedRecord } from '../follow-up/changed-record.ts'
import { recordObstacle } from '../follow-up/record-obstacle.ts'
import { textObstacle } from '../follow-up/text-obstacle.ts'
import type { Operation } from '../operation.ts'
import { meetingObstacle } from './meeting-obstacle.ts'

export type TakenAnswer = Pick<MeetingAnswer, 'figure' | 'text'>

/** Takes a funder's answers into the record of the meeting, in place of those that it gave before to the same figures; one undo step. */
export const takeAnswers: Operation<{
  readonly meeting: string
  readonly funder: string
  readonly answers: readonly TakenAnswer[]
}> = {
  id: 'take-answers',
  available: (state, { meeting, funder, answers }) => {
    const obstacle = meetingObstacle(state.estate, meeting)
    if (obstacle) return obstacle
    if (!state.estate.landlord.has(funder)) return refusal('no-recipient')
    if (answers.length === 0) return refusal('no-answer-chosen')
    for (const { text: words } of answers) {
      const wrong = textObstacle(text.answer, words, ANSWER_MOST)
      if (wrong) return wrong
    }
    return recordObstacle(state, { texts: answers.map(({ text: words }) => words) })
  },
  label: (_state, { answers }) => actions['take-answers'](answers.length),
  run: ({ session: { today: on } }, { meeting, funder, answers }, ports) => {
    const taken = answers.map(
      ({ figure, text: words }): MeetingAnswer => ({
        ...{ id: ports.newId('answer'), funder, figure, text: words.trim(), on },
      }),
    )
    const isReplaced = (old: MeetingAnswer): boolean =>
      old.funder === funder && taken.some(({ figure }) => figure === old.figure)
    return {
      kind: 'done',
      change: changedRecord('meeting', meeting, (now) =>
        now.closedOn === undefined
          ? { ...now, answers: [...now.answers.filter((old) => !isReplaced(old)), ...taken] }
          : now,
      ),
      look: { answers: null },
    }
  },
}
