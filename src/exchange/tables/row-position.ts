import type { ReadChoices, ReadContext } from '../../domain/import.ts'
import { isMetres, type Located, locate } from '../places/locate.ts'
import type { Column } from './columns.ts'
import { degreesOf, isSexagesimal, pairOf } from './read-degrees.ts'
import type { Row } from './rows.ts'

/** A place found, with the numbers it was read from. */
export type Placed = Located & {
  readonly pair: readonly [number, number]
  /** The cell, when it was not two plain numbers. */
  readonly converted?: string
  /** Two decimals or fewer, in degrees: a kilometre. */
  readonly coarse: boolean
}
/** Why there is no place: `empty` when none is written, else what could not be understood. */
export type Unplaced = {
  readonly flaw: 'empty' | 'unreadable' | 'metres'
  readonly value: string
  readonly pair?: readonly [number, number]
}

/** The place that a row's columns say. Longitude and latitude count before metres, two columns before one. */
export function rowPosition(
  row: Row,
  { bounds }: Pick<ReadContext, 'bounds'>,
  { position }: ReadChoices = {},
): Placed | Unplaced {
  let unreadable: Unplaced | undefined
  for (const [first, second] of [
    ['lng', 'lat'],
    ['x', 'y'],
  ] as const satisfies readonly (readonly [Column, Column])[]) {
    const [x, y] = [row.cell(first), row.cell(second)]
    if (x === '' && y === '') continue
    const found = positionOf(degreesOf(x), degreesOf(y), `${x} ; ${y}`, bounds, position)
    if (!('flaw' in found)) {
      const converted = isSexagesimal(x) || isSexagesimal(y)
      return { ...found, ...(converted && { converted: `${x} ; ${y}`.slice(0, 60) }), coarse: isCoarse(x, y) }
    }
    unreadable ??= found
  }
  const both = row.cell('latlng')
  if (both !== '') {
    const pair = pairOf(both)
    const found = positionOf(pair?.[1] ?? null, pair?.[0] ?? null, both, bounds, position)
    if (!('flaw' in found)) return { ...found, converted: both.slice(0, 60), coarse: false }
    unreadable ??= found
  }
  return unreadable ?? { flaw: 'empty', value: '' }
}

/** The place of two numbers, either of them null when it could not be read. `named`: the reading that the file names. */
export function positionOf(
  x: number | null,
  y: number | null,
  value: string,
  bounds: ReadContext['bounds'],
  only?: ReadChoices['position'],
  named?: ReadChoices['position'],
): Placed | Unplaced {
  const located = x === null || y === null ? null : locate(x, y, bounds, only, named)
  if (located) return { ...located, pair: [x!, y!], coarse: false }
  const pair = x === null || y === null ? {} : { pair: [x, y] as const }
  const flaw = x !== null && y !== null && isMetres(x, y) ? 'metres' : 'unreadable'
  return { flaw, value: value.slice(0, 60), ...pair }
}

/** The numbers or words of a position, to tell it by. */
export const writtenAt = (found: Placed | Unplaced): string =>
  'flaw' in found ? found.value : found.pair.join(' ; ')

const isCoarse = (x: string, y: string): boolean =>
  [x, y].every((cell) => /^-?\d{1,2}(?:[.,]\d{0,2})?$/.test(cell.trim()))

/** Farther from the territory than this, a row is of another place. */
const FAR_METRES = 15_000
export const isFar = (located: { readonly metres: number }): boolean => located.metres > FAR_METRES

/** Public files are kept this far around the box of the perimeter: enough for doors on the other side of a street. */
const AROUND_METRES = 500
/** Whether a place of a public file is elsewhere; nothing is while the territory has no perimeter. */
export const isElsewhere = (
  located: { readonly metres: number },
  { bounded }: Pick<ReadContext, 'bounded'>,
): boolean => bounded && located.metres > AROUND_METRES
