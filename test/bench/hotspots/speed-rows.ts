import type { Observations } from '../../../src/domain/hotspots/observations.ts'
import type { ScanView } from '../../../src/domain/hotspots/scan.ts'
import { type Rng, rngOf } from '../../../src/domain/rng.ts'
import { FAMILIES } from '../../../src/domain/taxonomy.ts'
import { ranking } from '../../../src/hotspots/chance/ranking.ts'
import { scanOf } from '../../../src/hotspots/chance/scan-of.ts'
import { medians } from '../heat/processor.ts'
import type { BenchRow } from '../heat.ts'
import { machine } from '../machine.ts'
import { simulatedQuarter } from './simulated-quarter.ts'

const YEAR = 365
const QUARTER = { from: YEAR - 91, until: YEAR - 1, keptFrom: 0, families: ['B'] } as const
const QUIET = { months: 12, perMonth: 50, repeats: 0.28, delay: 5, isUneven: true, misrecorded: 0 }
const TIMES = 9

/** Milliseconds of the processor of a quarter's ranking and a year's scan. */
export const hotspotsSpeed = async (): Promise<{
  readonly machine: unknown
  readonly rows: readonly BenchRow[]
}> => {
  const { observations: quarter } = simulatedQuarter({ ...QUIET, multiple: 1 }, rngOf(1))
  // Something goes on, so that no replicate is left out.
  const { observations: boosted } = simulatedQuarter({ ...QUIET, multiple: 6 }, rngOf(1))
  const city = cityOf(20_000, 200_000, 500_000, rngOf(1))
  const ms = medians(TIMES, {
    quarter: () => ranking(quarter, QUARTER),
    city: () => ranking(city, QUARTER),
  })
  const scan = medians(3, {
    any: () => scanned(boosted, 'any'),
    ongoing: () => scanned(boosted, 'ongoing'),
  })
  return {
    machine: machine(),
    rows: [
      row('ranking of 250 places, a quarter', ms.quarter),
      row('ranking of 20 000 places, a quarter of 200 000 situations a year', ms.city),
      row('scan of 250 places, 12 months, any windows, 999 replicates', scan.any),
      row('scan of 250 places, what goes on now, 999 replicates', scan.ongoing),
    ],
  }
}

const row = (name: string, ms: number): BenchRow => ({
  name,
  ours: Math.round(ms * 10) / 10,
  unit: 'ms',
  peers: {},
  ratio: {},
})

function scanned(observations: Observations, windows: ScanView['windows']): void {
  const view = { from: 0, until: YEAR - 1, families: ['B'], windows, seed: 1 } as const
  const run = scanOf(observations, { ...view, replicates: 999 })
  while (!run.next().done);
}

/** Situations and passages at random, more of them at some places than at others. */
function cityOf(places: number, situations: number, passages: number, rng: Rng): Observations {
  const noted = columns(places, situations, rng)
  return {
    places: Array.from({ length: places }, (_, place) => `entrance-${String(place).padStart(6, '0')}`),
    positions: new Float64Array(2 * places),
    groupOf: Int32Array.from({ length: places }, (_, place) => Math.floor(place / 10)),
    groups: Array.from({ length: places / 10 }, (_, group) => `building-${String(group).padStart(6, '0')}`),
    sectorOf: new Int32Array(places),
    sectors: ['sector'],
    landlordOf: new Int32Array(places),
    landlords: ['landlord'],
    situations: {
      ...noted,
      ids: Array.from(noted.day, (_, row) => `situation-${row}`),
      family: new Uint8Array(situations).fill(FAMILIES.indexOf('B')),
      seen: new Uint8Array(situations).fill(1),
      minute: new Int16Array(situations).fill(-1),
      band: new Uint8Array(situations),
    },
    passages: columns(places, passages, rng),
    setAside: [],
  }
}

function columns(places: number, rows: number, rng: Rng) {
  const keys = Float64Array.from(
    { length: rows },
    () => Math.floor(rng.unit() * YEAR) * places + Math.floor(places * rng.unit() ** 1.5),
  ).sort()
  return {
    day: Int32Array.from(keys, (key) => Math.floor(key / places)),
    place: Int32Array.from(keys, (key) => key % places),
  }
}
