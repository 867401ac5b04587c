import type { Rng } from '../../domain/rng.ts'
import { type AliasTable, aliasTable } from './alias-table.ts'

/** Counts by cell as chance alone would have them; the same array each time, written anew. */
export type NullCounts = (rng: Rng) => Uint32Array

/**
 * Draws of `n` situations over cells by their shares. `phi` of 1: each by itself (multinomial). Above: in series, so that
 * the counts are Poisson with gamma rates, variance `phi` × mean, given that they sum to n; drawn as an urn in which each
 * new situation either falls by the shares or joins an earlier one (Blackwell & MacQueen, Annals of Statistics 1, 1973),
 * with a total weight of n / (phi − 1) against 1 for each earlier one.
 */
export const nullCounts = (shares: Float64Array, n: number, phi: number): NullCounts => {
  const counts = new Uint32Array(shares.length)
  const cells = new Uint32Array(n)
  const table = aliasTable(shares)
  const weight = phi > 1 ? n / (phi - 1) : Infinity
  return (rng) => {
    counts.fill(0)
    for (let drawn = 0; drawn < n; drawn++) {
      const joins = weight < Infinity && rng.unit() * (weight + drawn) >= weight
      const cell = joins ? cells[Math.floor(rng.unit() * drawn)]! : cellBy(table, rng)
      cells[drawn] = cell
      counts[cell]!++
    }
    return counts
  }
}

/** One draw gives both the cell and whether it is kept: 32 bits are enough for tables far below 2^32. */
function cellBy({ keep, other }: AliasTable, rng: Rng): number {
  const at = rng.unit() * keep.length
  const cell = Math.floor(at)
  return at - cell < keep[cell]! ? cell : other[cell]!
}
