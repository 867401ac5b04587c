import { pAdjust } from '../adjust/p-adjust.ts'
import { expectedCounts } from '../dispersion/expected-counts.ts'
import { negativeBinomialUpperTail } from '../tails/negative-binomial-tail.ts'
import { remembered } from './remembered.ts'

/** False discoveries allowed at each of the two levels: 5 % of both together. */
export const LEVEL_Q = 0.025
/** What passages misrecorded by a fifth can make of an expectation (`SIMULATIONS.md` of the golden values). */
export const MISRECORDED = 1.25

/** Counts against what passages make expected, at one level: columns in the order of its units. */
export type Excess = {
  readonly counts: Float64Array
  readonly passages: Float64Array
  /** All counts at units with passages: what the expectations share. */
  readonly total: number
  readonly passed: number
  readonly phi: number
  /** NaN where nobody passed, like p and q. */
  readonly expected: Float64Array
  readonly p: Float64Array
  readonly q: Float64Array
  /** Against 1.25 × expected. */
  readonly qMisrecorded: Float64Array
  /** Units with passages, by which p are adjusted. */
  readonly tested: number
}

/**
 * Each unit's count against the whole's rate × its passages: P(X ≥ count) of a negative binomial of variance `phi` ×
 * mean, adjusted by Benjamini & Hochberg (1995) over the units somebody passed at. Units without passages take no part,
 * nor do their counts.
 */
export const excess = (counts: Float64Array, passages: Float64Array, phi: number): Excess => {
  const seen: number[] = []
  for (let unit = 0; unit < counts.length; unit++) if (passages[unit]! > 0) seen.push(unit)
  const [n, passed] = [seen.map((unit) => counts[unit]!), seen.map((unit) => passages[unit]!)]
  const mu = expectedCounts(n, passed)
  const tail = remembered((count) => remembered((mean) => negativeBinomialUpperTail(count, mean, phi)))
  const p = n.map((count, rank) => tail(count)(mu[rank]!))
  const misrecorded = n.map((count, rank) => tail(count)(MISRECORDED * mu[rank]!))
  const spread = (values: ArrayLike<number>): Float64Array => {
    const column = new Float64Array(counts.length).fill(Number.NaN)
    for (let rank = 0; rank < seen.length; rank++) column[seen[rank]!] = values[rank]!
    return column
  }
  return {
    counts,
    passages,
    total: sum(n),
    passed: sum(passed),
    phi,
    expected: spread(mu),
    p: spread(p),
    q: spread(pAdjust(p, 'benjamini-hochberg')),
    qMisrecorded: spread(pAdjust(misrecorded, 'benjamini-hochberg')),
    tested: seen.length,
  }
}

export const isProven = ({ q }: Excess, unit: number): boolean => q[unit]! <= LEVEL_Q

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
