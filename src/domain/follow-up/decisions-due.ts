import type { PartnerMeeting } from '../partners/partner-meeting.ts'
import type { DueItem } from './due-item.ts'

/** What the team undertook to do in meetings of partners and did not settle yet, each on its day. */
export const decisionsDue = (meetings: Iterable<PartnerMeeting>): readonly DueItem[] =>
  [...meetings].flatMap(({ kind, id, day, decisions }) =>
    decisions
      .filter(({ who, settled }) => who === 'team' && settled === undefined)
      .map(({ id: part, due }) => ({ kind, id, part, due, since: day, reason: 'decision' as const })),
  )
