import { decisionsBefore } from '../../domain/partners/decisions-before.ts'
import type { ReportBlock } from '../../domain/reports/report.ts'
import { format } from '../../messages/format.ts'
import { meetings as text } from '../../messages/meetings.ts'
import { decisionTable } from './decision-table.ts'
import type { SceneMaker } from './scene-context.ts'

/** What was decided the last time that the same people met and what became of it, then what else they know of is still open. */
export const lastDecisions: SceneMaker = ({ estate, meeting, today }) => {
  const { last, open: known } = decisionsBefore(estate.meeting.values(), meeting, today)
  const open = known.map(({ decision }) => decision)
  const blocks: ReportBlock[] = []
  if (last && last.decisions.length > 0)
    blocks.push({
      kind: 'table',
      table: decisionTable(estate, last.decisions, today, {
        ...{ id: 'last-decisions', caption: text.decidedOn(format.day(last.day)) },
      }),
    })
  if (open.length > 0)
    blocks.push({
      kind: 'table',
      table: decisionTable(estate, open, today, { id: 'open-decisions', caption: text.stillOpen }),
    })
  return blocks
}
