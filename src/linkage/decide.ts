import type { RecordKey } from '../domain/change.ts'
import type { Link, LinkCandidate, LinkReason } from '../domain/link.ts'

export type Weighed = {
  readonly to: RecordKey
  /** log2 of the odds that it is the one, alone against none. */
  readonly bits: number
  readonly reasons: readonly LinkReason[]
}

/** Taken when the first has at least this probability and is this far before the second. */
export type Decision = { readonly least: number; readonly margin: number }

const MOST = 5
/** A second of at least this share of the first's probability is as good as it. */
const ALIKE_SHARE = 0.4

/**
 * Candidates, best first, with the probability of each when at most one is right: its odds over the sum of all odds and
 * of those of none (1). Two good ones thus take from each other. They must come sorted, best first; ties keep their
 * order. Scores have four decimals; at most five are told.
 */
export const decide = (weighed: readonly Weighed[]): readonly LinkCandidate[] => {
  const odds = weighed.map(({ bits }) => 2 ** Math.min(40, bits))
  const total = odds.reduce((sum, each) => sum + each, 1)
  const isTie = odds.length > 1 && odds[1]! >= ALIKE_SHARE * odds[0]!
  return weighed.slice(0, MOST).map(({ to, reasons }, rank) => ({
    to,
    score: Math.round((odds[rank]! / total) * 10_000) / 10_000,
    reasons: isTie && odds[rank]! >= ALIKE_SHARE * odds[0]! ? [...reasons, 'two-alike'] : reasons,
  }))
}

/** `sure` with the first candidate when it is good enough and alone, else `doubtful`. */
export const chosenOf = (
  [first, second]: readonly LinkCandidate[],
  { least, margin }: Decision,
): Pick<Link, 'state' | 'to'> =>
  first && first.score >= least && first.score - (second?.score ?? 0) >= margin
    ? { state: 'sure', to: first.to }
    : { state: 'doubtful', to: null }
