import { mannKendall } from '../../hotspots/trend/mann-kendall.ts'
import { type PoissonSlope, poissonSlope } from '../../hotspots/trend/poisson-slope.ts'
import { theilSen } from '../../hotspots/trend/theil-sen.ts'
import { type Pair, type Part, pairsOf, TAIL_NEAR, TOLERANCE } from './comparison.ts'
import type { Json } from './golden-folder.ts'
import type { GoldenKind } from './golden-kind.ts'

const GLM = 1e-6
const SINGLE_PRECISION = 1e-6

/** R's `{}` and what is not there are no number. */
const numberOf = (said: Json): number | null => (typeof said === 'number' ? said : null)

const slopePairs = (slope: PoissonSlope | null, said: Json): readonly Pair[] =>
  pairsOf(
    [slope?.beta ?? null, slope?.se ?? null, slope?.pWald ?? null, slope?.pRatio ?? null],
    [said.beta, said.se, said.p_wald, said.p_lrt],
  )

export const mannKendallFile: GoldenKind = {
  file: /^mann_kendall\.json$/,
  parts: (folder, file): Part[] => {
    const series: readonly Json[] = folder.json(file).series
    const ours = series.map(({ values }) => ({ trend: mannKendall(values), sen: theilSen(values) }))
    const of = (pairs: (rank: number, said: Json) => readonly Pair[]): readonly Pair[] =>
      series.flatMap((said, rank) => pairs(rank, said))
    return [
      {
        what: 'S, variance, tau, z, Sen slope',
        tolerance: TOLERANCE,
        pairs: of((rank, said) => {
          const { trend, sen } = ours[rank]!
          return pairsOf(
            [trend.s, trend.varS, trend.tauB, trend.z, sen],
            [said.S, said.varS, numberOf(said.tau_b), said.z_cc, said.sen_slope],
          )
        }),
      },
      {
        what: 'p',
        tolerance: TOLERANCE,
        near: TAIL_NEAR,
        pairs: of((rank, said) => [[ours[rank]!.trend.p, said.p_two_sided_cc]]),
      },
      {
        what: 'Kendall package, single precision',
        tolerance: SINGLE_PRECISION,
        pairs: of((rank, { kendall_pkg: said }) =>
          said ? pairsOf([ours[rank]!.trend.s, ours[rank]!.trend.varS], [said.S, said.varS]) : [],
        ),
      },
      {
        // Where all are the same the package says tau = 1, which is no correlation.
        what: 'Kendall package, tau and p',
        tolerance: SINGLE_PRECISION,
        near: Infinity,
        pairs: of((rank, { kendall_pkg: said }) => {
          const { tauB, p } = ours[rank]!.trend
          return said ? [...(tauB === null ? [] : pairsOf([tauB], [said.tau])), [p, said.p]] : []
        }),
      },
      {
        what: 'Poisson slope',
        tolerance: GLM,
        near: TAIL_NEAR,
        pairs: of((_, { values, poisson_glm: said }) => {
          if (numberOf(said?.beta) === null) return []
          const months = (values as number[]).map((_, month) => month + 1)
          return slopePairs(
            poissonSlope(
              months,
              values,
              months.map(() => 1),
            ),
            said,
          )
        }),
      },
    ]
  },
}

export const poissonTrendFile: GoldenKind = {
  file: /^poisson_trend\.json$/,
  parts: (folder, file): Part[] => {
    const said = folder.json(file)
    const column = (name: string): number[] => said.data.map((row: Json) => row[name])
    const slope = poissonSlope(column('t'), column('count'), column('passes'))
    const more = pairsOf([slope?.alpha ?? null, slope?.percent ?? null], [said.alpha, said.percent_per_month])
    const pairs = [...slopePairs(slope, said), ...more]
    return [{ what: 'level, slope, error, p', tolerance: GLM, near: TAIL_NEAR, pairs }]
  },
}
