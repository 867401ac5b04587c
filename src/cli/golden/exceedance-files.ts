import { rateInterval } from '../../domain/rates/rate-interval.ts'
import { rateRatio } from '../../domain/rates/rate-ratio.ts'
import { binomialUpperTail } from '../../domain/tails/binomial-tail.ts'
import { poissonMass } from '../../domain/tails/poisson-mass.ts'
import { poissonUpperTail } from '../../domain/tails/poisson-tail.ts'
import { type Adjustment, pAdjust } from '../../hotspots/adjust/p-adjust.ts'
import { expectedCounts } from '../../hotspots/dispersion/expected-counts.ts'
import { displacementQuotient } from '../../hotspots/rates/displacement-quotient.ts'
import { empiricalBayesRates } from '../../hotspots/rates/empirical-bayes-rates.ts'
import { type Part, pairsOf, TAIL_NEAR, TOLERANCE } from './comparison.ts'
import type { GoldenTable } from './golden-folder.ts'
import type { GoldenKind } from './golden-kind.ts'

type Computed = Readonly<Record<string, ArrayLike<number | null>>>

/** The columns computed that the table has. */
const columnsOf = (table: GoldenTable, computed: Computed): Part['pairs'] =>
  Object.entries(computed).flatMap(([name, got]) =>
    table.names.includes(name) ? pairsOf(got, table.numbers(name)) : [],
  )

export const exceedanceFile: GoldenKind = {
  file: /^exceedance\.csv$/,
  parts: (folder, file): Part[] => {
    const table = folder.table(file)
    const [counts, passages] = [table.numbers('count'), table.numbers('passes')]
    const [n, passed] = [counts, passages].map((all) => all.reduce((sum, each) => sum + each, 0))
    const expected = expectedCounts(counts, passages)
    const upper = counts.map((count, i) => poissonUpperTail(count, expected[i]!))
    const binomial = counts.map((count, i) => binomialUpperTail(count, n!, passages[i]! / passed!))
    const rates = counts.map((count, i) => rateInterval(count, passages[i]!))
    const chances: Computed = {
      p_upper: upper,
      p_mid: upper.map((p, i) => p - poissonMass(counts[i]!, expected[i]!) / 2),
      q_bh: pAdjust(upper, 'benjamini-hochberg'),
      q_by: pAdjust(upper, 'benjamini-yekutieli'),
      p_holm: pAdjust(upper, 'holm'),
      p_binom: binomial,
      q_bh_binom: pAdjust(binomial, 'benjamini-hochberg'),
    }
    const figures: Computed = {
      expected,
      ratio: counts.map((count, i) => count / expected[i]!),
      rate100: rates.map((rate) => rate?.rate ?? null),
      rate100_lo95: rates.map((rate) => rate?.low ?? null),
      rate100_hi95: rates.map((rate) => rate?.high ?? null),
      rate100_eb: empiricalBayesRates(counts, passages).map((rate) => 100 * rate),
    }
    return [
      { what: 'p and q', tolerance: TOLERANCE, near: TAIL_NEAR, pairs: columnsOf(table, chances) },
      { what: 'expected counts and rates', tolerance: TOLERANCE, pairs: columnsOf(table, figures) },
    ]
  },
}

const ADJUSTMENTS: Readonly<Record<string, Adjustment>> = {
  bh: 'benjamini-hochberg',
  by: 'benjamini-yekutieli',
  holm: 'holm',
  bonferroni: 'bonferroni',
}

export const pAdjustFile: GoldenKind = {
  file: /^p_adjust\.csv$/,
  parts: (folder, file): Part[] => {
    const table = folder.table(file)
    const p = table.numbers('p')
    const computed = Object.entries(ADJUSTMENTS).map(([name, by]) => [name, pAdjust(p, by)] as const)
    const pairs = columnsOf(table, Object.fromEntries(computed))
    return [{ what: 'adjusted p', tolerance: TOLERANCE, near: TAIL_NEAR, pairs }]
  },
}

export const rateRatioFile: GoldenKind = {
  file: /^rate_ratio\.csv$/,
  parts: (folder, file): Part[] => {
    const table = folder.table(file)
    const [before, after] = [table.numbers('before'), table.numbers('after')]
    const [passedBefore, passedAfter] = [table.numbers('pass_before'), table.numbers('pass_after')]
    const ratios = before.map((count, i) => rateRatio(count, passedBefore[i]!, after[i]!, passedAfter[i]!))
    const of = (key: 'ratio' | 'low' | 'high' | 'p'): (number | null)[] =>
      ratios.map((each) => each?.[key] ?? null)
    const exact = columnsOf(table, { ratio: of('ratio'), p_two_sided: of('p') })
    const limits = columnsOf(table, { lo95: of('low'), hi95: of('high') })
    return [
      { what: 'ratios and p', tolerance: TOLERANCE, near: TAIL_NEAR, pairs: exact },
      { what: 'limits', tolerance: 1e-6, pairs: limits },
    ]
  },
}

export const displacementFile: GoldenKind = {
  file: /^wdq\.csv$/,
  parts: (folder, file): Part[] => {
    const table = folder.table(file)
    const area = (letter: string, row: number) => ({
      before: table.numbers(`${letter}b`)[row]!,
      after: table.numbers(`${letter}a`)[row]!,
    })
    const got = Array.from({ length: table.rows }, (_, row) =>
      displacementQuotient(area('T', row), area('D', row), area('C', row)),
    )
    return [{ what: 'quotient', tolerance: TOLERANCE, pairs: pairsOf(got, table.numbers('wdq')) }]
  },
}
