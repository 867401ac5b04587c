import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { byDay } from '../../domain/follow-up/parts.ts'
import type { Decision } from '../../domain/partners/partner-meeting.ts'
import type { ReportTable } from '../../domain/reports/report.ts'
import { format } from '../../messages/format.ts'
import { meetings as text } from '../../messages/meetings.ts'
import { partnerName } from '../../messages/partner-name.ts'

/** Where a decision stands, in words: what became of it, or until when it is to be done. */
const standing = ({ due, settled }: Decision, today: CivilDate): string => {
  if (!settled) return due < today ? text.late(format.shortDay(due)) : text.until(format.shortDay(due))
  const said = text.settledState(settled.result, format.shortDay(settled.on))
  return settled.text ? `${said} : ${settled.text}` : said
}

/** Decisions by the day on which they are due: what, who, where it stands. */
export const decisionTable = (
  estate: Pick<Estate, 'landlord' | 'service'>,
  decisions: readonly Decision[],
  today: CivilDate,
  { id, caption }: Pick<ReportTable, 'id' | 'caption'>,
): ReportTable => ({
  ...{ id, caption },
  head: [text.decision, text.who, text.stands],
  rows: byDay(decisions, ({ due }) => due).map((decision) => ({
    head: decision.text,
    cells: [partnerName(estate, decision.who), standing(decision, today)],
  })),
})
