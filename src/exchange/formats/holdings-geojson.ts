import { isRefusal } from '../../domain/refusal.ts'
import { holdingsOf } from '../landlords/holdings-of.ts'
import { pointTable } from '../tables/point-table.ts'
import type { Format } from './format.ts'

/** A landlord's doors as points, or points that are nobody's list: plain doors. */
export const holdingsGeojson: Format = {
  id: 'holdings-geojson',
  targets: ['entrances', 'landlord'],
  sniff: ({ text }) => /^\s*[{[]/.test(text) && /"Point"/.test(text),
  read: (content, context, choices) => {
    const points = pointTable(content, 'list', context, choices)
    if (isRefusal(points)) return points
    return holdingsOf(points.table, content.file, context, choices, points.positionOf)
  },
}
