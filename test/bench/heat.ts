import { dayNumberOf } from '../../src/domain/civil-date.ts'
import { estateBounds } from '../../src/domain/estate-bounds.ts'
import { observationsOf } from '../../src/domain/hotspots/observations-of.ts'
import { FAMILIES } from '../../src/domain/taxonomy.ts'
import { localProjection } from '../../src/geometry/local-projection.ts'
import { density } from '../../src/hotspots/density/density.ts'
import { difference } from '../../src/hotspots/density/difference.ts'
import { exactDensity } from '../../src/hotspots/density/exact-density.ts'
import { keptDensities } from '../../src/hotspots/density/kept-densities.ts'
import { onPlane } from '../../src/hotspots/density/map-grid.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { besides } from './heat/besides.ts'
import { cityRows } from './heat/city-rows.ts'
import { millionRows } from './heat/million-rows.ts'
import { medians } from './heat/processor.ts'
import { machine } from './machine.ts'

export type BenchRow = {
  readonly name: string
  readonly ours: number
  readonly unit: string
  readonly peers: Readonly<Record<string, number>>
  /** Each peer's time over ours. */
  readonly ratio: Readonly<Record<string, number>>
}

const TODAY = '2026-12-01'
const UNTIL = dayNumberOf('2026-11-30')
/** Points that the plain sum is timed on; then scaled to all. */
const SAMPLE = 2_000
const ALL = { codes: [], landlords: [], sectors: [], bands: [], origins: [], statuses: [], audiences: [] }

/** Times of the heat map in milliseconds of the processor, peers in the same turns: the example's year, a million, a city's files. */
export const heatBench = async (): Promise<{
  readonly machine: unknown
  readonly rows: readonly BenchRow[]
}> => {
  const rows = exampleRows()
  return { machine: machine(), rows: [...rows, ...millionRows(), ...(await cityRows())] }
}

function exampleRows(): BenchRow[] {
  const estate = exampleEstate(1, TODAY)
  const noted = observationsOf(estate, { ...ALL, families: FAMILIES, viewer: 'team' })
  const grid = { cover: estateBounds(estate), bandwidthMetres: 40, cellMetres: 10 }
  const view = (from: number, days: number) => ({
    ...{ ...grid, families: FAMILIES, unit: 'per-hectare-month' as const },
    ...{ from, until: from + days - 1 },
  })
  const year = view(UNTIL - 364, 365)
  const map = density(noted, year)
  const projection = localProjection([grid.cover[0], grid.cover[1]])
  const at = onPlane(noted.positions, projection)
  const xy = Float64Array.from(
    [...noted.situations.place].flatMap((place) => [at[2 * place]!, at[2 * place + 1]!]),
  )
  const kept = keptDensities()
  const { once, rate, step, plain } = medians(15, {
    once: () => density(noted, year),
    rate: () => density(noted, { ...year, unit: 'per-100-passages' }),
    step: (turn) => kept(noted, view(UNTIL - 364 + 7 * (turn % 30), 91)),
    plain: () =>
      exactDensity({ xy }, new Float64Array(2 * SAMPLE), { shape: 'gaussian', bandwidthMetres: 40 }),
  })
  const { compared } = medians(5, {
    compared: () =>
      difference(noted, {
        ...{ ...grid, seed: 1 },
        a: { from: UNTIL - 363, until: UNTIL - 182, families: FAMILIES },
        b: { from: UNTIL - 181, until: UNTIL, families: FAMILIES },
      }),
  })
  return [
    besides('density, 12 months of the example', once, {
      'plain sum': (plain * map.columns * map.rows) / SAMPLE,
    }),
    besides('the same per 100 passages', rate, {}),
    besides('one-week step of a quarter of the example', step, {}),
    besides('two halves of the year compared, 199 shuffles', compared, {}),
  ]
}
