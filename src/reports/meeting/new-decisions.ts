import { meetings as text } from '../../messages/meetings.ts'
import { decisionTable } from './decision-table.ts'
import type { SceneMaker } from './scene-context.ts'

/** What this meeting decides, as it is written. */
export const newDecisions: SceneMaker = ({ estate, meeting: { decisions }, today }) =>
  decisions.length === 0
    ? []
    : [
        {
          kind: 'table',
          table: decisionTable(estate, decisions, today, {
            ...{ id: 'new-decisions', caption: text.decidedNow },
          }),
        },
      ]
