import { foldText } from '../../domain/fold-text.ts'
import { cellsAt } from './csv-records.ts'

/** Where a table says the place of a row: ranks of columns, from 0. */
export type PlaceColumns = {
  /** Pairs of number columns, in the order in which they are to be believed. */
  readonly pairs: readonly (readonly [x: number, y: number])[]
  /** A column of points as text: `POINT (3.1 50.6)`, `SRID=2154;POINT(707943 7060578)`. */
  readonly point?: number
  /** INSEE code of the commune. */
  readonly commune?: number
}

const PAIRS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['longitude', 'lng', 'lon', 'long', 'longitude wgs84', 'lon wgs84'],
    ['latitude', 'lat', 'latitude wgs84', 'lat wgs84'],
  ],
  [
    ['x', 'coord x', 'x l93', 'x lambert93', 'x lambert 93', 'coordonnee x', 'x wgs84'],
    ['y', 'coord y', 'y l93', 'y lambert93', 'y lambert 93', 'coordonnee y', 'y wgs84'],
  ],
]
const POINTS = ['point', 'geom', 'geometry', 'geometrie', 'wkt', 'ewkt', 'shape']
const COMMUNES = [
  'code insee',
  'insee',
  'depcom',
  'depcom code',
  'depcom red',
  'code commune',
  'insee com',
  'code insee commune',
]

/** The columns of places among the cells of a header; null when it names none. */
export function placeColumns(header: readonly string[]): PlaceColumns | null {
  const folded = header.map(foldText)
  const find = (names: readonly string[]): number => folded.findIndex((name) => names.includes(name))
  const pairs = PAIRS.flatMap(([xs, ys]) => {
    const [x, y] = [find(xs), find(ys)]
    return x >= 0 && y >= 0 ? [[x, y] as const] : []
  })
  const [point, commune] = [find(POINTS), find(COMMUNES)]
  if (pairs.length === 0 && point < 0 && commune < 0) return null
  return { pairs, ...(point >= 0 && { point }), ...(commune >= 0 && { commune }) }
}

/** What a row says of its place: two numbers as written, else its commune; nothing is checked. */
export function placeOf(
  record: Uint8Array,
  separator: string,
  { pairs, point, commune }: PlaceColumns,
): { readonly at?: readonly [number, number]; readonly commune?: string } {
  const places = [...pairs.flat(), point ?? -1, commune ?? -1]
  const cells = cellsAt(record, separator, places)
  for (let pair = 0; pair < pairs.length; pair++) {
    const [x, y] = [numberOf(cells[2 * pair]!), numberOf(cells[2 * pair + 1]!)]
    // 0, 0 means unknown in the files we know.
    if (x !== null && y !== null && (x !== 0 || y !== 0)) return { at: [x, y] }
  }
  const written = /POINT\s*\(\s*([-\d.]+)\s+([-\d.]+)/i.exec(cells[2 * pairs.length]!)
  if (written) return { at: [Number(written[1]), Number(written[2])] }
  return { commune: cells[2 * pairs.length + 1]! }
}

function numberOf(cell: string): number | null {
  if (cell === '') return null
  const value = Number(cell.replaceAll(' ', '').replace(',', '.'))
  return Number.isFinite(value) ? value : null
}
