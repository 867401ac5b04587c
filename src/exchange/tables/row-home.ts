import type { PostalAddress } from '../../domain/address.ts'
import { foldText } from '../../domain/fold-text.ts'
import type { ReadContext } from '../../domain/import.ts'
import { isFar, type Placed, type Unplaced } from './row-position.ts'

export type HomeRow = { readonly address: PostalAddress; readonly found: Placed | Unplaced }

/**
 * Whether a row is of the territory. By its position when it has one; one far away whose commune is that of rows that
 * are near has a wrong position (`misplaced`), not another home. Without a position, by its commune, when rows that are
 * near, or records of the territory, say which communes are its own. Everything is at home while there is no perimeter.
 */
export function homeOf(
  rows: readonly HomeRow[],
  { bounded, communes = [] }: ReadContext,
): (address: PostalAddress, found: Placed | Unplaced) => 'here' | 'misplaced' | 'elsewhere' {
  const near = rows.filter(({ found }) => !('flaw' in found) && !isFar(found))
  const own = new Set([...communes, ...near.flatMap(({ address }) => communesOf(address))])
  return (address, found) => {
    const named = communesOf(address)
    const isOwn = named.some((commune) => own.has(commune))
    if (!('flaw' in found)) return isFar(found) ? (isOwn ? 'misplaced' : 'elsewhere') : 'here'
    const isTold = bounded && near.length > 0 && named.length > 0
    return isTold && !isOwn ? 'elsewhere' : 'here'
  }
}

const communesOf = ({ insee, postcode, commune }: PostalAddress): string[] =>
  [insee, postcode, foldText(commune)].filter(Boolean)
