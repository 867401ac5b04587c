import { isCivilDate } from '../../domain/civil-date.ts'
import { withPart } from '../../domain/follow-up/parts.ts'
import type { Decision } from '../../domain/partners/partner-meeting.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { meetings as text } from '../../messages/meetings.ts'
import { changedRecord } from '../follow-up/changed-record.ts'
import { isPartner } from '../follow-up/is-partner.ts'
import { recordObstacle } from '../follow-up/record-obstacle.ts'
import { textObstacle } from '../follow-up/text-obstacle.ts'
import type { Operation } from '../operation.ts'
import { meetingObstacle } from './meeting-obstacle.ts'

export type DecisionDraft = Pick<Decision, 'text' | 'who' | 'due'> & {
  readonly meeting: string
  /** The decision corrected; null: a new one. */
  readonly decision: string | null
}

/** Characters that a decision may have: it is read from the end of a room. */
export const DECISION_MOST = 300

/** Writes what a meeting decides, by whom and until when, or corrects it, until the meeting is closed. */
export const addDecision: Operation<DecisionDraft> = {
  id: 'add-decision',
  available: (state, { meeting: id, decision, text: words, who, due }) => {
    const closed = meetingObstacle(state.estate, id)
    if (closed) return closed
    const meeting = state.estate.meeting.get(id)!
    if (decision !== null && !meeting.decisions.some((each) => each.id === decision))
      return refusal('part-gone')
    const obstacle = textObstacle(text.decision, words, DECISION_MOST)
    if (obstacle) return obstacle
    if (!isPartner(state.estate, who)) return refusal('partner-needed')
    if (!isCivilDate(due)) return refusal('date-needed')
    if (due < meeting.day) return refusal('day-too-early', { day: meeting.day })
    return recordObstacle(state, { texts: [words] })
  },
  label: (_state, { decision }) => actions['add-decision'](decision === null),
  run: (_state, { meeting, decision, text: words, who, due }, ports) => {
    const id = decision ?? ports.newId('decision')
    return {
      kind: 'done',
      change: changedRecord('meeting', meeting, (now) => {
        if (now.closedOn !== undefined) return now
        const old = now.decisions.find((each) => each.id === id)
        if (decision !== null && !old) return now
        return {
          ...now,
          decisions: withPart(now.decisions, { ...old, ...{ id, text: words.trim(), who, due } }),
        }
      }),
    }
  },
}
