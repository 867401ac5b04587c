import { exactDensity } from '../../hotspots/density/exact-density.ts'
import { type Part, pairsOf, TOLERANCE } from './comparison.ts'
import { xyOf } from './golden-folder.ts'
import type { GoldenKind } from './golden-kind.ts'

/** Images of `spatstat` at 2.5 m are for information: their own error is 1 to 2 %. */
const COLUMN = /^(gauss|quartic)_h(\d+)(_weighted)?(?:_spatstat_points)?$/

export const densityFile: GoldenKind = {
  file: /^kde_grid\.csv$/,
  parts: (folder, file): Part[] => {
    const [table, events] = [folder.table(file), folder.table('kde_events.csv')]
    const [xy, points] = [xyOf(events), xyOf(table)]
    const weights = Float64Array.from(events.numbers('weight'))
    const pairs = table.names.flatMap((name) => {
      const [, kernel, bandwidth, weighted] = COLUMN.exec(name) ?? []
      if (kernel === undefined) return []
      const shape = kernel === 'gauss' ? 'gaussian' : 'quartic'
      const got = exactDensity(weighted === undefined ? { xy } : { xy, weights }, points, {
        shape,
        bandwidthMetres: Number(bandwidth),
      })
      return pairsOf(got, table.numbers(name))
    })
    return [{ what: 'events per m²', tolerance: TOLERANCE, pairs }]
  },
}
