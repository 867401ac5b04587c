import { planeNeighbours } from '../../geometry/plane-neighbours.ts'
import { gi, giStar } from '../../hotspots/autocorrelation/gi-star.ts'
import { spaceTimeGiStar } from '../../hotspots/autocorrelation/space-time-gi-star.ts'
import { mannKendall } from '../../hotspots/trend/mann-kendall.ts'
import { type Pair, type Part, pairsOf, TOLERANCE } from './comparison.ts'
import { type GoldenFolder, xyOf } from './golden-folder.ts'
import type { GoldenKind } from './golden-kind.ts'
import { monthTable } from './month-table.ts'

/** The band of the emerging files, in metres. */
const EMERGING_BAND = 120
/** Results of a package that works in single precision. */
const SINGLE_PRECISION = 1e-6

export const giStarFile: GoldenKind = {
  file: /^gistar\.csv$/,
  parts: (folder, file): Part[] => {
    const [table, places] = [folder.table(file), folder.table('places.csv')]
    const rank = new Map(places.texts('id').map((id, i) => [id, i]))
    const order = table.texts('id').map((id) => rank.get(id)!)
    const [xy, counts, passages] = [xyOf(places), places.numbers('count'), places.numbers('passes')]
    const values: Readonly<Record<string, readonly number[]>> = {
      count: counts,
      rate: counts.map((count, i) => count / passages[i]!),
    }
    const pairs = table.names.flatMap((name): Pair[] => {
      const [, statistic, of = '', band] = /^(n|gi|gistar)(?:_(count|rate)_)?(\d+)$/.exec(name) ?? []
      if (statistic === undefined) return []
      const near = planeNeighbours(xy, Number(band))
      const got =
        statistic === 'n'
          ? counts.map((_, i) => near.starts[i + 1]! - near.starts[i]!)
          : (statistic === 'gi' ? gi : giStar)(values[of]!, near)
      return pairsOf(
        order.map((i) => got[i]!),
        table.numbers(name),
      )
    })
    return [{ what: 'neighbours and z', tolerance: TOLERANCE, pairs }]
  },
}

/** Our space-time Gi* of the scan's counts, by place and month from 1. */
const emerging = (folder: GoldenFolder) => {
  const { xy, ids, months, counts } = monthTable(folder)
  const z = spaceTimeGiStar(counts, months, planeNeighbours(xy, EMERGING_BAND))
  const rank = new Map(ids.map((id, i) => [id, i]))
  return (id: string): readonly number[] => [
    ...z.subarray(rank.get(id)! * months, (rank.get(id)! + 1) * months),
  ]
}

export const emergingGiFile: GoldenKind = {
  file: /^emerging_sfdep_gi\.csv$/,
  parts: (folder, file): Part[] => {
    const [table, of] = [folder.table(file), emerging(folder)]
    const months = table.numbers('month')
    const got = table.texts('id').map((id, row) => of(id)[months[row]! - 1]!)
    const pairs = pairsOf(got, table.numbers('gi_star'))
    return [{ what: 'space-time Gi*', tolerance: TOLERANCE, pairs }]
  },
}

/** Its classes hang on draws of chance and are for information; its trends do not. */
export const emergingFile: GoldenKind = {
  file: /^emerging_sfdep\.csv$/,
  parts: (folder, file): Part[] => {
    const [table, of] = [folder.table(file), emerging(folder)]
    // Months that are the same but for rounding are ties.
    const trends = table.texts('id').map((id) => mannKendall(of(id).map((z) => Number(z.toPrecision(10)))))
    const tau = pairsOf(
      trends.map(({ tauB }) => tauB),
      table.numbers('tau'),
    )
    const p = pairsOf(
      trends.map(({ p }) => p),
      table.numbers('p_mk'),
    )
    return [
      {
        what: 'trend of Gi*, single precision',
        tolerance: SINGLE_PRECISION,
        near: Infinity,
        pairs: [...tau, ...p],
      },
    ]
  },
}
