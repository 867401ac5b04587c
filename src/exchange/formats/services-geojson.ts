import { isRefusal } from '../../domain/refusal.ts'
import { servicesOf } from '../services-of.ts'
import { columnsOf } from '../tables/columns.ts'
import { pointTable } from '../tables/point-table.ts'
import type { Format } from './format.ts'

const HEAD = 20_000
/** Objects of OpenStreetMap, which say their kind in other words. */
const OSM = /"@?id"\s*:\s*"(?:node|way|relation)\/\d/

/** Services and associations as points. */
export const servicesGeojson: Format = {
  id: 'services-geojson',
  targets: ['services'],
  sniff: ({ text }) => {
    const head = text.slice(0, HEAD)
    if (!/^\s*[{[]/.test(head) || !/"Point"/.test(head) || OSM.test(head)) return false
    const keys = [...new Set([...head.matchAll(/"([^"\\]{1,40})"\s*:/g)].map((match) => match[1]!))]
    const { columns } = columnsOf(
      keys.filter((key) => key !== 'type' && key !== 'name'),
      'services',
    )
    const offers = columns.has('opening') || columns.has('web') || columns.has('phone')
    return offers && (columns.has('name') || keys.includes('name'))
  },
  read: (content, context, choices) => {
    const points = pointTable(content, 'services', context, choices)
    if (isRefusal(points)) return points
    return servicesOf(points.table, content.file, context, choices, points.positionOf)
  },
}
