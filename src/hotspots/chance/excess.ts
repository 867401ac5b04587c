import { negativeBinomialUpperTail } from '../../domain/tails/negative-binomial-tail.ts'
import { expectedCounts } from '../dispersion/expected-counts.ts'
import { foundLimit } from './found-limit.ts'
import { remembered } from './remembered.ts'

/** Counts against what passages make expected, at one level: columns in the order of its units. */
export type Excess = {
  readonly counts: Float64Array
  readonly passages: Float64Array
  /** All counts at units with passages, and all passages. */
  readonly total: number
  readonly passed: number
  readonly phi: number
  /** NaN where nobody passed, like p. */
  readonly expected: Float64Array
  readonly p: Float64Array
  /** Units with passages: as many are tested. */
  readonly tested: number
  /** The greatest p that is proven, -1 when none is. */
  readonly limit: number
}

/**
 * Each unit's count against `times` the whole's rate × its passages: P(X ≥ count) of a negative binomial of variance `phi`
 * × mean, proven by Benjamini–Hochberg over the units somebody passed at. Units without passages take no part, nor do
 * their counts.
 */
export const excess = (counts: Float64Array, passages: Float64Array, phi: number, times = 1): Excess => {
  const taken = counts.map((count, unit) => (passages[unit]! > 0 ? count : 0))
  const expected = expectedCounts(taken, passages)
  const tail = remembered((count) =>
    remembered((mean) => negativeBinomialUpperTail(count, times * mean, phi)),
  )
  const p = taken.map((count, unit) => (passages[unit]! > 0 ? tail(count)(expected[unit]!) : Number.NaN))
  let tested = 0
  for (const passed of passages) if (passed > 0) tested++
  return {
    counts,
    passages,
    total: sum(taken),
    passed: sum(passages),
    phi,
    expected: expected.map((mean, unit) => (passages[unit]! > 0 ? times * mean : Number.NaN)),
    p,
    tested,
    limit: foundLimit(p, tested),
  }
}

export const isProven = ({ p, limit }: Excess, unit: number): boolean => p[unit]! <= limit

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)
