import { isRefusal } from '../../domain/refusal.ts'
import { entrancesOf } from '../entrances-of.ts'
import { headColumns, tableRows } from '../table-rows.ts'
import type { Format } from './format.ts'

/** A landlord's list of entrances: one line a door, with landlord, dwellings and position. */
export const entrancesCsv: Format = {
  id: 'entrances-csv',
  targets: ['entrances', 'landlord'],
  sniff: (content) => {
    const columns = headColumns(content)
    return columns.has('landlord') || columns.has('dwellings')
  },
  read: (content, context) => {
    const rows = tableRows(content)
    return isRefusal(rows) ? rows : entrancesOf(rows, content.file, context)
  },
}
