import { garwoodLimits } from '../../domain/rates/rate-interval.ts'
import { negativeBinomialUpperTail } from '../../domain/tails/negative-binomial-tail.ts'
import { log10PoissonUpperTail, poissonUpperTail } from '../../domain/tails/poisson-tail.ts'
import { type Pair, type Part, pairsOf, TAIL_NEAR, TOLERANCE } from './comparison.ts'
import type { GoldenKind } from './golden-kind.ts'

/** Tails that R itself could hold. */
const holdable = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter(([, wanted]) => wanted! > TAIL_NEAR)

export const poissonTailFile: GoldenKind = {
  file: /^poisson_tail\.csv$/,
  parts: (folder, file): Part[] => {
    const table = folder.table(file)
    const [k, mu] = [table.numbers('k'), table.numbers('mu')]
    const limits = k.map((count) => garwoodLimits(count))
    const of = (name: string, got: readonly number[]): Pair[] => pairsOf(got, table.numbers(name))
    return [
      {
        what: 'P(X ≥ k) above 1e-300',
        tolerance: TOLERANCE,
        near: TAIL_NEAR,
        pairs: holdable(
          of(
            'p_upper',
            k.map((count, i) => poissonUpperTail(count, mu[i]!)),
          ),
        ),
      },
      {
        what: 'its decimal logarithm, and Garwood limits',
        tolerance: TOLERANCE,
        pairs: [
          ...of(
            'log10_p',
            k.map((count, i) => log10PoissonUpperTail(count, mu[i]!)),
          ),
          ...of(
            'rate_lo95',
            limits.map(([low]) => low),
          ),
          ...of(
            'rate_hi95',
            limits.map(([, high]) => high),
          ),
        ],
      },
    ]
  },
}

export const negativeBinomialTailFile: GoldenKind = {
  file: /^negbin_tail\.csv$/,
  parts: (folder, file): Part[] => {
    const table = folder.table(file)
    const [mu, phi] = [table.numbers('mu'), table.numbers('phi')]
    const got = table.numbers('k').map((k, i) => negativeBinomialUpperTail(k, mu[i]!, phi[i]!))
    const pairs = holdable(pairsOf(got, table.numbers('p_upper')))
    return [{ what: 'P(X ≥ k) above 1e-300', tolerance: TOLERANCE, near: TAIL_NEAR, pairs }]
  },
}
