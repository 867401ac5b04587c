import { negativeBinomialUpperTail } from '../../domain/tails/negative-binomial-tail.ts'
import { pAdjust } from '../../hotspots/adjust/p-adjust.ts'
import { dispersion } from '../../hotspots/dispersion/dispersion.ts'
import { expectedCounts } from '../../hotspots/dispersion/expected-counts.ts'
import { type Part, pairsOf, TAIL_NEAR, TOLERANCE } from './comparison.ts'
import type { GoldenKind } from './golden-kind.ts'

export const dispersionFile: GoldenKind = {
  file: /^dispersion_result\.json$/,
  parts: (folder, file): Part[] => {
    const [said, table] = [folder.json(file), folder.table('dispersion_table.csv')]
    const columns = table.names.map((name) => table.numbers(name))
    const months = columns.length
    const cells = Array.from({ length: table.rows * months }, (_, cell) => {
      return columns[cell % months]![Math.floor(cell / months)]!
    })
    const { phi, x2, df } = dispersion(cells, months)
    const [, first = '1', last = String(months)] = /m?(\d+)\D+(\d+)/.exec(said.window) ?? []
    const counts = Array.from({ length: table.rows }, (_, row) =>
      cells.slice(row * months + Number(first) - 1, row * months + Number(last)).reduce((a, b) => a + b, 0),
    )
    const expected = expectedCounts(counts, said.weight)
    const p = counts.map((count, i) => negativeBinomialUpperTail(count, expected[i]!, phi))
    const total = cells.reduce((sum, count) => sum + count, 0)
    return [
      {
        what: 'table, phi, counts and expected counts',
        tolerance: TOLERANCE,
        pairs: [
          ...pairsOf([table.rows, months, total], [said.places, said.months, said.N]),
          ...pairsOf([x2, df, phi], [said.X2, said.df, said.phi]),
          ...pairsOf(counts, said.count),
          ...pairsOf(expected, said.expected),
        ],
      },
      {
        what: 'p and q',
        tolerance: TOLERANCE,
        near: TAIL_NEAR,
        pairs: [...pairsOf(p, said.p_nb), ...pairsOf(pAdjust(p, 'benjamini-hochberg'), said.q_bh)].filter(
          ([, wanted]) => wanted! > TAIL_NEAR,
        ),
      },
    ]
  },
}
