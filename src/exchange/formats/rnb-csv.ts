import { isRefusal } from '../../domain/refusal.ts'
import { readWkt } from '../places/read-wkt.ts'
import { rnbOf } from '../places/rnb-of.ts'
import { hasNames, officialTable } from '../tables/official-table.ts'
import type { Format } from './format.ts'

const NAMES = ['rnb_id', 'point']

/** The national buildings register (RNB) as its export gives it: `rnb_id;point;shape;status;ext_ids;addresses;plots`, EWKT. */
export const rnbCsv: Format = {
  id: 'rnb-csv',
  targets: ['buildings'],
  sniff: (content) => hasNames(content, NAMES),
  read: (content, context) => {
    const table = officialTable(content, NAMES)
    if (isRefusal(table)) return table
    const entries = table.rows.map(({ line, cell }) => {
      const point = readWkt(cell('point'))
      return {
        line,
        id: cell('rnb_id'),
        point,
        shape: readWkt(cell('shape')),
        srid: point?.srid ?? '4326',
        status: cell('status'),
        addresses: cell('addresses'),
      }
    })
    return rnbOf(entries, entries.length, table.notices, content.questions, content.file, context)
  },
}
