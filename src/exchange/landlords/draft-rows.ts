import type { ReadContext } from '../../domain/import.ts'
import type { PositionTally } from '../tables/position-tally.ts'
import { rowAddress } from '../tables/row-address.ts'
import { homeOf } from '../tables/row-home.ts'
import { type Placed, type Unplaced, writtenAt } from '../tables/row-position.ts'
import type { Row, Rows } from '../tables/rows.ts'
import type { Tally } from '../tables/tally.ts'
import { type Draft, rowDwellings } from './holding-of.ts'

/** Rows of a list understood as doors, and what is to be asked of them. */
export type Drafted = {
  readonly drafts: readonly Draft[]
  /** Doors without a position that is usable: placed by their address. */
  readonly byAddress: readonly Draft[]
  /** Rows without a position whose commune is not the territory's. */
  readonly elsewhere: number
  readonly doubtfulDwellings: readonly string[]
  readonly numbersAsDates: readonly string[]
}

/** The rows that can be doors; the others are told by line, column and value. */
export function draftRows(
  table: Rows,
  placed: ReadonlyMap<Row, Placed | Unplaced>,
  positions: PositionTally,
  ownerOf: (row: Row) => Draft['owner'] | null,
  context: ReadContext,
  tally: Tally,
): Drafted {
  const addresses = new Map(table.rows.map((row) => [row, rowAddress(row)]))
  const home = homeOf(
    table.rows.map((row) => ({ address: addresses.get(row)!, found: placed.get(row)! })),
    context,
  )
  const drafts: Draft[] = []
  const byAddress: Draft[] = []
  const doubtfulDwellings: string[] = []
  const numbersAsDates: string[] = []
  let elsewhere = 0
  for (const row of table.rows) {
    const owner = ownerOf(row)
    if (!owner) continue
    const address = addresses.get(row)!
    const found = placed.get(row)!
    const where = home(address, found)
    if (where === 'elsewhere') {
      if ('flaw' in found) elsewhere++
      else tally.leftOut('row-outside', row, 'lng', writtenAt(found))
      continue
    }
    const at = 'flaw' in found || where === 'misplaced' || positions.isCoarse ? undefined : found.at
    const isEmpty = 'flaw' in found && found.flaw === 'empty'
    if (!at && address.street === '') {
      tally.leftOut(isEmpty ? 'row-missing-value' : 'row-bad-position', row, 'lng', writtenAt(found))
      continue
    }
    const dwellings = rowDwellings(row, table.has('dwellings'), tally, (value) =>
      doubtfulDwellings.push(value),
    )
    if (dwellings === null) continue
    const draft = { row, address, dwellings, at, owner }
    drafts.push(draft)
    if (address.wasDate !== '') numbersAsDates.push(address.wasDate)
    if (at) continue
    byAddress.push(draft)
    if (!isEmpty && !positions.isCoarse) tally.remark('position-dropped', row, 'lng', writtenAt(found))
  }
  return { drafts, byAddress, elsewhere, doubtfulDwellings, numbersAsDates }
}
