import { estateBounds } from '../../src/domain/estate-bounds.ts'
import type { DensityRequest, HeatEvent } from '../../src/domain/hotspots/density.ts'
import { heatEvents } from '../../src/domain/hotspots/heat-events.ts'
import { countsByStep } from '../../src/domain/hotspots/heat-ranking.ts'
import { rngOf } from '../../src/domain/rng.ts'
import { FAMILIES } from '../../src/domain/taxonomy.ts'
import { localProjection } from '../../src/geometry/local-projection.ts'
import type { Position } from '../../src/geometry/position.ts'
import { density } from '../../src/hotspots/density/density.ts'
import { exactDensity } from '../../src/hotspots/density/exact-density.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
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
const YEAR = { from: '2025-12-01', until: '2026-11-30' }
const CITY: DensityRequest['cover'] = [3.0, 50.6, 3.14, 50.69]
/** Products of events and points that the plain sum is timed on. */
const SAMPLE = 4_000_000

/** Times of the heat map in milliseconds, the plain sum over all events beside it, measured on a sample and scaled. */
export const heatBench = async (
  clock: () => number,
): Promise<{ readonly machine: unknown; readonly rows: readonly BenchRow[] }> => {
  const estate = exampleEstate(1, TODAY)
  const filter = { period: YEAR, families: FAMILIES, landlords: [], bands: [] }
  const { events } = heatEvents(estate, filter, TODAY)
  const quarter = { events, period: YEAR, cover: estateBounds(estate), bandwidthMetres: 40, cellMetres: 10 }
  const atPlaces = cityEvents(5_000)
  const scattered = cityEvents(1_000_000)
  const city = { period: YEAR, cover: CITY, bandwidthMetres: 150, cellMetres: 37.5 }
  const plain = (name: string, ours: number): BenchRow => ({ name, ours, unit: 'ms', peers: {}, ratio: {} })
  return {
    machine: machine(),
    rows: [
      beside('density, 12 months of the example', quarter, clock, 15),
      beside('density, 1,000,000 situations at 5,000 places', { ...city, events: atPlaces }, clock, 3),
      beside('density, 1,000,000 situations anywhere', { ...city, events: scattered }, clock, 3),
      plain(
        'heat events, 12 months of the example',
        median(clock, 25, () => heatEvents(estate, filter, TODAY)),
      ),
      plain(
        'bars by week, 12 months of the example',
        median(clock, 25, () => countsByStep(estate, filter, 'week', YEAR.from, YEAR.until, TODAY)),
      ),
    ],
  }
}

function median(clock: () => number, times: number, work: () => unknown): number {
  work()
  const taken = Array.from({ length: times }, () => {
    const start = clock()
    work()
    return clock() - start
  })
  return taken.sort((a, b) => a - b)[times >> 1]!
}

function beside(name: string, request: DensityRequest, clock: () => number, times: number): BenchRow {
  const ours = median(clock, times, () => density(request))
  const { columns, rows } = density(request)
  const { project } = localProjection([request.cover[0], request.cover[1]])
  const sampled = request.events.slice(0, 10_000)
  const xy = Float64Array.from(sampled.flatMap(({ at }) => [...project(at)]))
  const points = new Float64Array(2 * Math.max(1, Math.floor(SAMPLE / sampled.length)))
  const kernel = { shape: 'gaussian', bandwidthMetres: request.bandwidthMetres } as const
  const share = (sampled.length * points.length) / 2 / (request.events.length * columns * rows)
  const exact = median(clock, 3, () => exactDensity({ xy }, points, kernel)) / share
  return { name, ours, unit: 'ms', peers: { 'plain sum': exact }, ratio: { 'plain sum': exact / ours } }
}

/** A million situations of a city at so many positions. */
function cityEvents(positions: number): readonly HeatEvent[] {
  const rng = rngOf(1)
  const [west, south, east, north] = CITY
  const places = Array.from(
    { length: positions },
    (): Position => [west + rng.unit() * (east - west), south + rng.unit() * (north - south)],
  )
  return Array.from({ length: 1_000_000 }, (_, n) => ({
    at: places[n % positions]!,
    place: 'p',
    day: '2026-01-01',
  }))
}
