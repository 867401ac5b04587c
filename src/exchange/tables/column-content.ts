import { foldText } from '../../domain/fold-text.ts'
import type { ReadContext } from '../../domain/import.ts'
import { landlordNamed } from '../landlords/landlord-named.ts'
import type { Column } from './columns.ts'
import { houseNumberOf } from './house-number.ts'
import { degreesOf, pairOf } from './read-degrees.ts'
import { decimalOf } from './read-number.ts'
import { isStreet } from './street-words.ts'

/** Rows looked at: enough to tell a column, few enough for 300 columns. */
const SAMPLE = 200
const within = (least: number, most: number) => (cell: string) => {
  const number = degreesOf(cell)
  return number !== null && number >= least && number <= most && /\d[.,]\d{3}|°/.test(cell)
}
const metres = (least: number, most: number) => (cell: string) => {
  const number = decimalOf(cell)
  return number !== null && number >= least && number <= most
}
const COMMUNE = /^[\p{L}][\p{L} '’.-]{1,40}$/u

type Test = (cell: string, context: ReadContext) => boolean
/** What the cells of a column look like, the surest first, and how many of them must. */
const LOOKS: readonly (readonly [Column, number, Test])[] = [
  ['latlng', 0.8, (cell) => pairOf(cell) !== null],
  ['lat', 0.9, within(41, 51.6)],
  ['lng', 0.9, within(-5.5, 9.8)],
  ['x', 0.9, metres(99_000, 1_300_000)],
  ['y', 0.9, metres(6_000_000, 7_200_000)],
  ['landlord', 0.5, (cell, { landlords }) => landlordNamed(cell, landlords) !== null],
  ['postcode', 0.9, (cell) => /^(?:\d{5}|2[AB]\d{3})$/.test(cell)],
  ['address', 0.6, (cell) => /^\d/.test(cell) && isStreet(cell.replace(/^[\d\s,-]+(?:bis|ter)?[\s,]*/i, ''))],
  ['street', 0.6, isStreet],
  [
    'residence',
    0.4,
    (cell) => /^(?:residence|tour|le clos|les? |la |ensemble|groupe)\b/.test(foldText(cell)),
  ],
]

/**
 * Meanings that the cells alone tell, among `wanted`, for columns that have none yet. `unnamed`: nothing in the header
 * helps, so that numbers left of a street are taken for house numbers and the next whole numbers for dwellings.
 */
export function contentColumns(
  rows: readonly (readonly string[])[],
  width: number,
  taken: ReadonlySet<number>,
  wanted: ReadonlySet<Column>,
  unnamed: boolean,
  context: ReadContext,
): Map<Column, number> {
  const sample = rows.slice(0, SAMPLE)
  const found = new Map<Column, number>()
  const free = new Set<number>()
  for (let at = 0; at < width; at++) if (!taken.has(at)) free.add(at)
  const share = (at: number, test: Test): number => {
    const filled = sample.map((cells) => cells[at] ?? '').filter((cell) => cell !== '')
    if (filled.length < Math.max(1, sample.length / 4)) return 0
    return filled.filter((cell) => test(cell.slice(0, 200), context)).length / filled.length
  }
  const take = (column: Column, least: number, test: Test, among: Iterable<number> = free): void => {
    if (!wanted.has(column) || found.has(column)) return
    for (const at of among) {
      if (!free.has(at) || share(at, test) < least) continue
      found.set(column, at)
      free.delete(at)
      return
    }
  }
  for (const [column, least, test] of LOOKS) take(column, least, test)
  const street = found.get('street')
  if (street !== undefined) take('number', 0.8, isNumber, [street - 1, street - 2])
  if (!unnamed) return alone(found)
  const postcode = found.get('postcode')
  if (postcode !== undefined) take('commune', 0.9, (cell) => COMMUNE.test(cell), [postcode + 1, postcode - 1])
  take('dwellings', 0.9, (cell) => /^\d{1,4}$/.test(cell))
  take('hall', 0.8, (cell) => /^(?:[a-z]|\d{1,2}|(?:hall|entree|esc\w*) \w{1,3})$/.test(foldText(cell)))
  return alone(found)
}

const isNumber: Test = (cell) => {
  const read = houseNumberOf(cell)
  return read !== null && !read.wasDate
}

/** Half a position is none. */
function alone(found: Map<Column, number>): Map<Column, number> {
  for (const [one, other] of [
    ['lng', 'lat'],
    ['x', 'y'],
  ] as const) {
    if (found.has(one) === found.has(other)) continue
    found.delete(one)
    found.delete(other)
  }
  return found
}
