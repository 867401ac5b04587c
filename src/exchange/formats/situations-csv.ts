import { isRefusal } from '../../domain/refusal.ts'
import { eventTerritory, intoQuestion } from '../situations/event-territory.ts'
import { liesElsewhere } from '../situations/located-events.ts'
import { situationsOf } from '../situations/situations-of.ts'
import { headColumns, tableRows } from '../tables/table-rows.ts'
import type { Format } from './format.ts'

/** A team's own table of situations: code, place, date, and what else it says; or dated events of elsewhere. */
export const situationsCsv: Format = {
  id: 'situations-csv',
  targets: ['incidents'],
  sniff: (content) => {
    const columns = headColumns(content, 'situations')
    return columns.has('date') && (columns.has('code') || columns.has('severity'))
  },
  read: (content, context, choices) => {
    const rows = tableRows(content, 'situations', context, choices)
    if (isRefusal(rows)) return rows
    if (!liesElsewhere(rows, context)) return situationsOf(rows, context)
    if (choices.into !== 'here') return eventTerritory(rows, context, choices)
    return situationsOf({ ...rows, questions: [intoQuestion, ...rows.questions] }, context)
  },
}
