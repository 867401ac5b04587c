import { isRefusal } from '../../domain/refusal.ts'
import { situationsOf } from '../situations/situations-of.ts'
import { headColumns, tableRows } from '../tables/table-rows.ts'
import type { Format } from './format.ts'

/** A team's own table of situations: code, place, date, and what else it says. */
export const situationsCsv: Format = {
  id: 'situations-csv',
  targets: ['incidents'],
  sniff: (content) => {
    const columns = headColumns(content, 'situations')
    return columns.has('date') && (columns.has('code') || columns.has('severity'))
  },
  read: (content, context, choices) => {
    const rows = tableRows(content, 'situations', context, choices)
    return isRefusal(rows) ? rows : situationsOf(rows, context)
  },
}
