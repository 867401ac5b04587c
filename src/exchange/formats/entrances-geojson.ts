import type { ReadContext, ReadResult } from '../../domain/import.ts'
import { isRefusal, notice, refusal } from '../../domain/refusal.ts'
import { geojsonFlaws } from '../../messages/geojson-flaws.ts'
import { cleanText } from '../clean-text.ts'
import type { Content } from '../content.ts'
import { entrancesOf } from '../entrances-of.ts'
import { type FoundFeature, featuresOf } from '../features-of.ts'
import { geojsonFlaw, memberOf } from '../geojson.ts'
import { positionOf } from '../row-position.ts'
import { namedRows } from '../rows.ts'
import type { Format } from './format.ts'

const MOST_COLUMNS = 300
const LONGEST_CELL = 1000

/** Entrances as points with properties named as the columns of a table would be. */
export const entrancesGeojson: Format = {
  id: 'entrances-geojson',
  targets: ['entrances', 'landlord'],
  sniff: ({ text }) => /^\s*[{[]/.test(text) && /"Point"/.test(text),
  read,
}

function read(content: Content, context: ReadContext): ReadResult {
  const found = featuresOf(content.text)
  if (isRefusal(found)) return found
  const points = found.features.filter(({ geometry }) => memberOf(geometry, 'type') === 'Point')
  if (points.length === 0) {
    const types = found.features.map(({ geometry }) => String(memberOf(geometry, 'type')).slice(0, 30))
    return refusal('no-point', { found: [...new Set(types)].slice(0, 5).join(', ') })
  }
  const others = found.features.length - points.length
  const skipped = others > 0 ? [notice('feature-skipped', others, { why: geojsonFlaws['not-a-point'] })] : []
  const headers = headersOf(points)
  const table = points.map(({ row, properties }) => ({
    line: row,
    cells: headers.map((header) => cellOf(memberOf(properties, header))),
  }))
  const rows = namedRows(headers, table, [...content.notices, ...found.notices, ...skipped])
  const byLine = new Map(points.map(({ row, geometry }) => [row, geometry]))
  const asked = { ...rows, questions: [...content.questions, ...rows.questions] }
  return entrancesOf(asked, content.file, context, ({ line }) => {
    const geometry = byLine.get(line)
    const flaw = geojsonFlaw(geometry, 'geometry')
    const [x, y] = flaw ? [null, null] : (memberOf(geometry, 'coordinates') as [number, number])
    return positionOf(x, y, flaw ?? `${x} ; ${y}`, context.bounds)
  })
}

function headersOf(points: readonly FoundFeature[]): string[] {
  const headers = new Set<string>()
  for (const { properties } of points) {
    if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) continue
    for (const key of Object.keys(properties)) if (headers.size < MOST_COLUMNS) headers.add(key)
  }
  return [...headers]
}

const cellOf = (value: unknown): string =>
  typeof value === 'string'
    ? cleanText(value.slice(0, LONGEST_CELL))
    : typeof value === 'number' && Number.isFinite(value)
      ? String(value)
      : ''
