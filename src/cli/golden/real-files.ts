import { planeNeighbours } from '../../geometry/plane-neighbours.ts'
import { toLambert93 } from '../../geometry/projected.ts'
import { giStar } from '../../hotspots/autocorrelation/gi-star.ts'
import { exactDensity } from '../../hotspots/density/exact-density.ts'
import { mannKendall } from '../../hotspots/trend/mann-kendall.ts'
import { type Part, pairsOf, TOLERANCE } from './comparison.ts'
import { type GoldenTable, xyOf } from './golden-folder.ts'
import type { GoldenKind } from './golden-kind.ts'
import { knoxParts } from './knox-file.ts'

const DAY_MS = 86_400_000
const WEEK_DAYS = 7
const SQUARE_METRES_PER_KM2 = 1e6
/** Centres of cells that touch, corners included: the square root of 2, and a little for rounding. */
const TOUCHING = 1.42
const DENSITY = 1e-6

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS

/** Lambert-93 metres of the rows asked for, x and y in turn. */
const placed = (incidents: GoldenTable, isAsked: (row: number) => boolean = () => true): Float64Array => {
  const [lng, lat] = [incidents.numbers('lon'), incidents.numbers('lat')]
  return Float64Array.from(lng.flatMap((each, row) => (isAsked(row) ? toLambert93([each, lat[row]!]) : [])))
}

export const realDensityFile: GoldenKind = {
  file: /^real_kde\.csv$/,
  parts: (folder, file): Part[] => {
    const [table, incidents] = [folder.table(file), folder.incidents()]
    const days = incidents.texts('date').map(dayOf)
    const points = xyOf(table, 'l93_x', 'l93_y')
    const pairs = table.names.flatMap((name) => {
      const [, kernel, metres, date] =
        /^(quartic_h|gauss_s)(\d+)(?:_week_(\d{4}_\d\d_\d\d))?_per_km2$/.exec(name) ?? []
      if (kernel === undefined) return []
      const first = date === undefined ? -Infinity : dayOf(date.replaceAll('_', '-'))
      const last = date === undefined ? Infinity : first + WEEK_DAYS - 1
      const xy = placed(incidents, (row) => days[row]! >= first && days[row]! <= last)
      const shape = kernel === 'gauss_s' ? 'gaussian' : 'quartic'
      const density = exactDensity({ xy }, points, { shape, bandwidthMetres: Number(metres) })
      return pairsOf(
        density.map((value) => value * SQUARE_METRES_PER_KM2),
        table.numbers(name),
      )
    })
    return [{ what: 'events per km²', tolerance: DENSITY, pairs }]
  },
}

export const realGiStarFile: GoldenKind = {
  file: /^real_gistar_\d+m\.csv$/,
  parts: (folder, file): Part[] => {
    const [table, xy] = [folder.table(file), placed(folder.incidents())]
    const size = Number(/(\d+)m\.csv$/.exec(file)![1])
    const cells = new Map<string, number>()
    for (let at = 0; at < xy.length; at += 2) {
      const cell = `${Math.floor(xy[at]! / size)} ${Math.floor(xy[at + 1]! / size)}`
      cells.set(cell, (cells.get(cell) ?? 0) + 1)
    }
    const names = [...cells.keys()]
    const counts = [...cells.values()]
    const centres = Float64Array.from(names.flatMap((name) => name.split(' ').map((each) => +each * size)))
    const z = giStar(counts, planeNeighbours(centres, TOUCHING * size))
    const rank = new Map(names.map((name, i) => [name, i]))
    const [x, y] = [table.texts('cell_x'), table.texts('cell_y')]
    const of = (got: ArrayLike<number>): (number | null)[] =>
      x.map((each, row) => got[rank.get(`${each} ${y[row]}`) ?? -1] ?? null)
    return [
      {
        what: 'cells, counts and z',
        tolerance: TOLERANCE,
        pairs: [
          [cells.size, table.rows],
          ...pairsOf(of(counts), table.numbers('count')),
          ...pairsOf(of(z), table.numbers('gistar')),
        ],
      },
    ]
  },
}

export const realKnoxFile: GoldenKind = {
  file: /^real_knox\.json$/,
  parts: (folder, file, seed): Part[] => {
    const [said, incidents] = [folder.json(file), folder.incidents()]
    const postcode = /postcode (\d+)/.exec(said.filter)?.[1]
    const start = /starts with '([^']*)'/.exec(said.filter)?.[1] ?? ''
    const [postcodes, types] = [incidents.texts('postcode'), incidents.texts('type')]
    const isAsked = (row: number): boolean =>
      (postcode === undefined || postcodes[row] === postcode) && types[row]!.startsWith(start)
    const days = incidents.texts('date').flatMap((date, row) => (isAsked(row) ? [dayOf(date)] : []))
    return [
      { what: 'events', tolerance: TOLERANCE, pairs: [[days.length, said.n]] },
      ...knoxParts({ xy: placed(incidents, isAsked), days }, said.results, seed),
    ]
  },
}

export const realTrendFile: GoldenKind = {
  file: /^real_mk_postcode\.csv$/,
  parts: (folder, file): Part[] => {
    const [table, incidents] = [folder.table(file), folder.incidents()]
    const months = table.names.filter((name) => /^\d{4}-\d\d$/.test(name))
    const counts = new Map<string, number>()
    const dates = incidents.texts('date')
    incidents.texts('postcode').forEach((postcode, row) => {
      const key = `${postcode} ${dates[row]!.slice(0, 7)}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    })
    const series = table.texts('postcode').map((each) => months.map((m) => counts.get(`${each} ${m}`) ?? 0))
    const trends = series.map(mannKendall)
    const of = (name: string, got: readonly number[]) => pairsOf(got, table.numbers(name))
    const pairs = [
      ...months.flatMap((month, rank) =>
        of(
          month,
          series.map((each) => each[rank]!),
        ),
      ),
      ...of(
        'S',
        trends.map(({ s }) => s),
      ),
      ...of(
        'varS',
        trends.map(({ varS }) => varS),
      ),
      ...of(
        'z',
        trends.map(({ z }) => z),
      ),
    ]
    return [{ what: 'counts, S, variance, z', tolerance: TOLERANCE, pairs }]
  },
}
