import { addDays, type CivilDate } from '../civil-date.ts'
import { decisionsFor, decisionsOf, lastMeeting, type MadeDecision } from './decisions-of.ts'
import type { PartnerMeeting } from './partner-meeting.ts'

/** What a meeting looks back on. */
export type DecisionsBefore = {
  /** The last meeting of the same people; undefined: none. */
  readonly last: PartnerMeeting | undefined
  /** What it decided, what waits first. */
  readonly decided: readonly MadeDecision[]
  /** What else the same people know of and was still open when they met: what they settle stays in sight. */
  readonly open: readonly MadeDecision[]
}

/** Decisions that a meeting begins with: those of the last time, then those of earlier times that nobody has settled. */
export const decisionsBefore = (
  meetings: Iterable<PartnerMeeting>,
  meeting: PartnerMeeting,
  today: CivilDate,
): DecisionsBefore => {
  const before = [...meetings].filter(({ id }) => id !== meeting.id)
  const last = lastMeeting(before, meeting, meeting.day)
  const open = decisionsFor(before, meeting, addDays(meeting.day, -1), today).filter(
    (each) => (each.decision.settled?.on ?? meeting.day) >= meeting.day && each.meeting.id !== last?.id,
  )
  return { last, decided: last ? decisionsOf([last], today) : [], open }
}
