import type { ReadChoices, ReadContext } from '../../domain/import.ts'
import { isRefusal, notice, type Refusal, refusal } from '../../domain/refusal.ts'
import { geojsonFlaws } from '../../messages/geojson-flaws.ts'
import { crsRefusal, namedReading } from '../places/crs-refusal.ts'
import { type FoundFeature, featuresOf } from '../places/features-of.ts'
import { geojsonFlaw, memberOf } from '../places/geojson.ts'
import { cleanText } from '../text/clean-text.ts'
import type { Content } from '../text/content.ts'
import type { Subject } from './columns.ts'
import { matchColumns } from './match-columns.ts'
import { type Placed, positionOf, type Unplaced } from './row-position.ts'
import { namedRows, type Row, type Rows } from './rows.ts'

const MOST_COLUMNS = 300
const LONGEST_CELL = 1000

/** The points of a GeoJSON file as rows, their properties named as the columns of a table would be. */
export function pointTable(
  content: Content,
  subject: Subject,
  context: ReadContext,
  choices: ReadChoices,
): { readonly table: Rows; readonly positionOf: (row: Row) => Placed | Unplaced } | Refusal {
  const found = featuresOf(content.text, content.rows)
  if (isRefusal(found)) return found
  const points = found.features.filter(({ geometry }) => memberOf(geometry, 'type') === 'Point')
  if (points.length === 0) {
    const types = found.features.map(({ geometry }) => String(memberOf(geometry, 'type')).slice(0, 30))
    return refusal('no-point', { found: [...new Set(types)].slice(0, 5).join(', ') })
  }
  const others = found.features.length - points.length
  const skipped = others > 0 ? [notice('feature-skipped', others, { why: geojsonFlaws['not-a-point'] })] : []
  const headers = headersOf(points)
  const lines = points.map(({ row, properties }) => ({
    line: row,
    cells: headers.map((header) => cellOf(memberOf(properties, header))),
  }))
  const cells = lines.slice(0, 1000).map((line) => line.cells)
  const matched = matchColumns(headers, cells, subject, context, choices, { placed: true })
  const rows = namedRows(matched, headers, lines, [...content.notices, ...found.notices, ...skipped])
  const named = namedReading(found.crs)
  const places = new Map(points.map((point) => [point.row, placeOf(point, context, choices, named)]))
  const [first] = [...places.values()].flatMap((place) => ('flaw' in place ? [] : [place.reading]))
  const belied = crsRefusal(found.crs, first)
  if (belied) return belied
  return {
    table: { ...rows, questions: [...content.questions, ...rows.questions] },
    positionOf: ({ line }) => places.get(line) ?? { flaw: 'empty', value: '' },
  }
}

function placeOf(
  { geometry }: FoundFeature,
  { bounds }: ReadContext,
  { position }: ReadChoices,
  named: ReturnType<typeof namedReading>,
): Placed | Unplaced {
  const flaw = geojsonFlaw(geometry, 'geometry')
  const [x, y] = flaw ? [null, null] : (memberOf(geometry, 'coordinates') as [number, number])
  return positionOf(x, y, flaw ?? `${x} ; ${y}`, bounds, position, named)
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
