import { isRefusal } from '../../domain/refusal.ts'
import { featuresOf } from '../places/features-of.ts'
import { memberOf } from '../places/geojson.ts'
import { rnbOf } from '../places/rnb-of.ts'
import type { Format } from './format.ts'

const HEAD = 50_000

/** The national buildings register (RNB) as GeoJSON: points, or outlines with the point among the properties. */
export const rnbGeojson: Format = {
  id: 'rnb-geojson',
  targets: ['buildings'],
  sniff: ({ text }) => /^\s*[{[]/.test(text) && /"rnb_id"\s*:/.test(text.slice(0, HEAD)),
  read: (content, context) => {
    const found = featuresOf(content.text, content.rows)
    if (isRefusal(found)) return found
    const entries = found.features.map(({ row, geometry, properties }) => {
      const text = (name: string): string => {
        const value = memberOf(properties, name)
        return typeof value === 'string' ? value : ''
      }
      const isPoint = memberOf(geometry, 'type') === 'Point'
      return {
        line: row,
        id: text('rnb_id'),
        point: isPoint ? geometry : (memberOf(properties, 'point') ?? firstPosition(geometry)),
        shape: isPoint ? memberOf(properties, 'shape') : geometry,
        srid: '4326',
        status: text('status'),
        addresses: memberOf(properties, 'addresses'),
      }
    })
    const notices = [...content.notices, ...found.notices]
    return rnbOf(entries, entries.length, notices, content.questions, content.file, context)
  },
}

/** A point of an outline, for one that comes without its own. */
function firstPosition(geometry: unknown): unknown {
  let at: unknown = memberOf(geometry, 'coordinates')
  while (Array.isArray(at) && Array.isArray(at[0])) at = at[0]
  return { coordinates: at }
}
