import type { ReadContext } from '../domain/import.ts'
import { isMetres, type Located, locate } from './locate.ts'
import { decimalOf } from './read-number.ts'
import type { Row } from './rows.ts'

/** The place that a row's columns say: `empty` when none is written, else what could not be understood. */
export function rowPosition(
  row: Row,
  { bounds }: ReadContext,
): Located | { readonly flaw: 'empty' | 'unreadable' | 'metres'; readonly value: string } {
  const written = (['lng', 'x'] as const).map((column) => row.cell(column)).filter(Boolean)
  const pair =
    row.cell('lng') !== '' || row.cell('lat') !== '' ? (['lng', 'lat'] as const) : (['x', 'y'] as const)
  const [x, y] = pair.map((column) => row.cell(column)) as [string, string]
  if (x === '' && y === '') return { flaw: 'empty', value: written.join('') }
  return positionOf(decimalOf(x), decimalOf(y), `${x} ; ${y}`, bounds)
}

/** The place of two numbers, either of them null when it could not be read. */
export function positionOf(
  x: number | null,
  y: number | null,
  value: string,
  bounds: ReadContext['bounds'],
): Located | { readonly flaw: 'unreadable' | 'metres'; readonly value: string } {
  const located = x === null || y === null ? null : locate(x, y, bounds)
  if (located) return located
  const flaw = x !== null && y !== null && isMetres(x, y) ? 'metres' : 'unreadable'
  return { flaw, value: value.slice(0, 60) }
}

/** Farther from the territory than this, a row is of another place. */
const FAR_METRES = 15_000
export const isFar = (located: { readonly metres: number }): boolean => located.metres > FAR_METRES
