import { isRefusal } from '../../domain/refusal.ts'
import { holdingsOf } from '../landlords/holdings-of.ts'
import { headColumns, tableRows } from '../tables/table-rows.ts'
import type { Format } from './format.ts'

/** A landlord's list of doors, whatever its columns are called: one line a door. */
export const holdingsCsv: Format = {
  id: 'holdings-csv',
  targets: ['entrances', 'landlord'],
  sniff: (content) => {
    const columns = headColumns(content, 'list')
    return (
      columns.has('landlord') ||
      columns.has('dwellings') ||
      (columns.has('residence') && columns.has('street'))
    )
  },
  read: (content, context, choices) => {
    const rows = tableRows(content, 'list', context, choices)
    return isRefusal(rows) ? rows : holdingsOf(rows, content.file, context, choices)
  },
}
