import type { Observations } from '../../domain/hotspots/observations.ts'
import type { Cluster, Scan, ScanView } from '../../domain/hotspots/scan.ts'
import { dispersion } from '../dispersion/dispersion.ts'
import { type ScanCluster, scan } from '../scan/scan.ts'
import { daySpan } from './day-span.ts'
import { firstDayIn, type MonthSpan, monthIn, monthSpan, monthTable } from './month-table.ts'
import { placesOnPlane } from './places-on-plane.ts'
import type { RankUnits } from './rank-units.ts'
import { seriesDispersion } from './series-dispersion.ts'

const MOST_PLACES = 15
const MOST_MONTHS = 6
const MOST_CLUSTERS = 5
const PROVEN = 0.05

/**
 * What started when and where: the space-time scan of a view's episodes by month over its last 12 months at most, windows
 * of 6 months at most, places being all points (a building itself is one). Chance is drawn from counts as dispersed as the
 * place × month table and series say. Without passages in the view each place and month has an equal share. Stops once
 * chance explains it: p is above 0.05 by then. Yields the share of replicates done.
 */
export function* scanOf(observations: Observations, view: ScanView): Generator<number, Scan> {
  const span = monthSpan(observations, view, view.from)
  const counts = monthTable(span, eachPlace(observations))
  const phi = Math.max(
    dispersion(counts, span.months).phi,
    seriesDispersion(span, observations.places.length),
  )
  const run = scan(
    {
      xy: placesOnPlane(observations),
      months: span.months,
      counts,
      passages: passagesBy(observations, span),
    },
    {
      mostPlaces: view.mostPlaces ?? MOST_PLACES,
      mostMonths: MOST_MONTHS,
      windows: view.windows === 'any' ? 'anywhere' : 'ending-last',
    },
    {
      replicates: view.replicates,
      seed: view.seed,
      phi,
      stopAfter: Math.floor(PROVEN * (view.replicates + 1)),
    },
    MOST_CLUSTERS,
  )
  let step = run.next()
  for (; !step.done; step = run.next()) yield step.value.replicates / view.replicates
  const clusters = step.value.clusters.map((cluster) => named(observations, span, cluster))
  return {
    clusters: clusters.filter(({ p }) => p <= PROVEN),
    mostLikely: clusters[0] ?? null,
    seed: view.seed,
    replicates: view.replicates,
    dispersion: phi,
  }
}

const eachPlace = ({ places }: Observations): RankUnits => ({
  level: 'place',
  ids: places,
  unitOf: Int32Array.from(places.keys()),
})

function passagesBy({ places, passages }: Observations, span: MonthSpan): Float64Array {
  const table = new Float64Array(places.length * span.months)
  const [start, end] = daySpan(passages.day, span.from, span.until)
  if (start === end) return table.fill(1)
  for (let row = start; row < end; row++)
    table[passages.place[row]! * span.months + monthIn(span, passages.day[row]!)]!++
  return table
}

const named = ({ places }: Observations, span: MonthSpan, cluster: ScanCluster): Cluster => ({
  places: cluster.places.map((place) => places[place]!),
  from: firstDayIn(span, cluster.from),
  until: firstDayIn(span, cluster.until + 1) - 1,
  episodes: cluster.count,
  expected: cluster.expected,
  logLikelihoodRatio: cluster.ratio,
  p: cluster.p,
})
