import { type ScanResult, scan } from '../../hotspots/scan/scan.ts'
import type { ScanData, ScanShape } from '../../hotspots/scan/scan-space.ts'
import { type Pair, type Part, pairsOf, TOLERANCE } from './comparison.ts'
import type { Json } from './golden-folder.ts'
import type { GoldenKind } from './golden-kind.ts'
import { type MonthTable, monthTable } from './month-table.ts'

const MOST_PLACES = 15
const MOST_MONTHS = 6
/** Many more than the file's 999, so that most of the noise is on its side. */
const REPLICATES = 9999

export const scanFile: GoldenKind = {
  file: /^scan_result\.json$/,
  parts: (folder, file, seed): Part[] => {
    const [said, table] = [folder.json(file), monthTable(folder)]
    const mostPlaces = Number(/k ?= ?1(?:\.\.|…)(\d+)/.exec(said.zones)?.[1] ?? MOST_PLACES)
    const shape = { mostPlaces, mostMonths: MOST_MONTHS }
    const sections: readonly (readonly [string, ScanData, ScanShape])[] = [
      ['retrospective', table, { ...shape, windows: 'anywhere' }],
      ['prospective', table, { ...shape, windows: 'ending-last' }],
      ['spatial', wholePeriod(table), { ...shape, windows: 'anywhere' }],
    ]
    const totals = [table.counts, table.passages].map((all) => all.reduce((sum, each) => sum + each, 0))
    return [
      { what: 'totals', tolerance: TOLERANCE, pairs: pairsOf(totals, [said.N, said.total_passes]) },
      ...sections.flatMap(([name, data, scanShape]) => {
        if (!said[name]) return []
        const going = scan(data, scanShape, { replicates: REPLICATES, seed, phi: 1 })
        let step = going.next()
        while (!step.done) step = going.next()
        return sectionParts(name, said[name], step.value, table, data.months === 1)
      }),
    ]
  },
}

function wholePeriod({ xy, ids, months, counts, passages }: MonthTable): ScanData {
  const sum = (values: Float64Array): Float64Array =>
    Float64Array.from(ids, (_, i) => values.subarray(i * months, (i + 1) * months).reduce((a, b) => a + b, 0))
  return { xy, months: 1, counts: sum(counts), passages: sum(passages) }
}

function sectionParts(
  name: string,
  said: Json,
  { clusters, nullRatios }: ScanResult,
  { ids, months }: MonthTable,
  isWhole: boolean,
): Part[] {
  const [cluster] = clusters
  if (!cluster) return [{ what: name, tolerance: TOLERANCE, pairs: [[null, said.llr]] }]
  const { ratio, places, from, until, count, expected, relativeRisk } = cluster
  const named = places.map((place) => ids[place])
  const months2 = isWhole ? [1, months] : [from + 1, until + 1]
  const q = said.null_llr_quantiles
  const quantile = (share: number): number => quantileOf(nullRatios, share)
  const chance = (what: string, tolerance: number, pairs: readonly Pair[], near?: number): Part => ({
    what: `${name}, ${what}`,
    tolerance,
    pairs,
    byChance: true,
    ...(near === undefined ? {} : { near }),
  })
  return [
    {
      what: `${name}, most likely cluster`,
      tolerance: TOLERANCE,
      pairs: [
        ...pairsOf(
          [ratio, places.length, ...months2],
          [said.llr, said.k_places, said.from_month, said.to_month],
        ),
        ...pairsOf([count, expected, relativeRisk], [said.count, said.expected, said.relative_risk]),
        // Each place by its name: 1 where it is the same.
        ...(said.places as string[]).map((id, rank): Pair => [Number(named[rank] === id), 1]),
      ],
    },
    chance('p', said.mc_p < 0.01 ? 0.003 : 0.01, [[cluster.p, said.mc_p]], Infinity),
    ...(q
      ? [
          chance('quantiles to 95 %', 0.08, [
            ...pairsOf([quantile(0.5), quantile(0.9), quantile(0.95)], [q.q50, q.q90, q.q95]),
          ]),
          chance('quantile of 99 %', 0.15, [[quantile(0.99), q.q99]]),
        ]
      : []),
  ]
}

/** As R's `quantile`, type 7. */
function quantileOf(values: Float64Array, share: number): number {
  const sorted = values.toSorted()
  const at = share * (sorted.length - 1)
  const low = Math.floor(at)
  const high = Math.min(sorted.length - 1, low + 1)
  return sorted[low]! + (at - low) * (sorted[high]! - sorted[low]!)
}
