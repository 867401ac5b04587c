import { isRefusal } from '../../domain/refusal.ts'
import { servicesOf } from '../services-of.ts'
import { rowPosition } from '../tables/row-position.ts'
import { headColumns, tableRows } from '../tables/table-rows.ts'
import type { Format } from './format.ts'

/** A table of services and associations: name, kind, opening, address, phone, web, position. */
export const servicesCsv: Format = {
  id: 'services-csv',
  targets: ['services'],
  sniff: (content) => {
    const columns = headColumns(content, 'services')
    const offers = (['opening', 'web', 'phone'] as const).some((column) => columns.has(column))
    return columns.has('name') && offers && !headColumns(content, 'list').has('dwellings')
  },
  read: (content, context, choices) => {
    const rows = tableRows(content, 'services', context, choices)
    if (isRefusal(rows)) return rows
    return servicesOf(rows, content.file, context, choices, (row) => rowPosition(row, context, choices))
  },
}
