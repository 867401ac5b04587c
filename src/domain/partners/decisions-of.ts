import type { CivilDate } from '../civil-date.ts'
import type { Decision, DecisionResult, MeetingAudience, PartnerMeeting } from './partner-meeting.ts'

export type DecisionState = 'open' | 'late' | DecisionResult

/** Who reads decisions: those who sit in a meeting of that audience, or one funder alone. */
export type DecisionReader = { readonly audience: MeetingAudience; readonly funder?: string }

/** A decision with the meeting that made it, and where it stands. */
export type MadeDecision = {
  readonly meeting: PartnerMeeting
  readonly decision: Decision
  readonly state: DecisionState
}

/** Where a decision stands on a day: what became of it, else open until its day and late after it. */
export const decisionState = ({ due, settled }: Decision, today: CivilDate): DecisionState =>
  settled?.result ?? (due < today ? 'late' : 'open')

const COMMITTEES: readonly MeetingAudience[] = ['technical-committee', 'steering-committee']

/** Whether a reader sat in: every funder sits in both committees; what a watch group decides stays there. */
export const maySeeDecisions = (
  { audience, funder }: Pick<PartnerMeeting, 'audience' | 'funder'>,
  reader: DecisionReader,
): boolean => {
  if (audience === 'public') return true
  if (audience === 'funder')
    return reader.audience === 'funder' && funder !== undefined && funder === reader.funder
  if (audience === 'watch-group') return reader.audience === 'watch-group'
  return COMMITTEES.includes(reader.audience) || reader.audience === 'funder'
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const rank = ({ state }: MadeDecision): number => (state === 'late' ? 0 : state === 'open' ? 1 : 2)

/** Late ones first, then open ones, both by their day, then what was settled, the last settled first. */
const before = (a: MadeDecision, b: MadeDecision): number =>
  rank(a) - rank(b) ||
  compare(b.decision.settled?.on ?? '', a.decision.settled?.on ?? '') ||
  compare(a.decision.due, b.decision.due) ||
  compare(a.meeting.id, b.meeting.id) ||
  compare(a.decision.id, b.decision.id)

/** The decisions of these meetings as they stand on a day, what waits first. */
export const decisionsOf = (meetings: Iterable<PartnerMeeting>, today: CivilDate): readonly MadeDecision[] =>
  [...meetings]
    .flatMap((meeting) =>
      meeting.decisions.map((decision) => ({ meeting, decision, state: decisionState(decision, today) })),
    )
    .sort(before)

/**
 * Decisions of closed meetings held until a day, that day included, in which the reader sat: those of others are not there,
 * nor those of a meeting whose minutes are not made yet.
 */
export const decisionsFor = (
  meetings: Iterable<PartnerMeeting>,
  reader: DecisionReader,
  until: CivilDate,
  today: CivilDate,
): readonly MadeDecision[] =>
  decisionsOf(
    [...meetings].filter(
      (each) => each.closedOn !== undefined && each.day <= until && maySeeDecisions(each, reader),
    ),
    today,
  )

/** The last meeting of an audience (of that funder, where the audience is one) held before a day; undefined: none. */
export const lastMeeting = (
  meetings: Iterable<PartnerMeeting>,
  { audience, funder }: DecisionReader,
  day: CivilDate,
): PartnerMeeting | undefined =>
  [...meetings]
    .filter(
      (each) =>
        each.audience === audience && (audience !== 'funder' || each.funder === funder) && each.day < day,
    )
    .sort((a, b) => compare(b.day, a.day) || compare(b.start ?? '', a.start ?? '') || compare(b.id, a.id))[0]
