import type { Observations } from '../../../src/domain/hotspots/observations.ts'
import type { Ranked, Ranking } from '../../../src/domain/hotspots/ranking.ts'
import { type Rng, rngOf } from '../../../src/domain/rng.ts'
import { ranking } from '../../../src/hotspots/chance/ranking.ts'
import { scanOf } from '../../../src/hotspots/chance/scan-of.ts'
import {
  boostedSettings,
  misrecordedSettings,
  type NamedSetting,
  quietSettings,
} from './hotspots-settings.ts'
import { simulatedQuarter } from './simulated-quarter.ts'

/** What a setting's windows say, in per cent of them. */
export type HotspotsRow = {
  readonly setting: string
  readonly windows: number
  /** Windows that name a place or building *sure* or *probable*. */
  readonly named: number
  readonly sure: number
  /** Windows whose building of more is named; null where nothing goes on. */
  readonly power: number | null
  /** Windows with a cluster of the scan (99 replicates); null where it was not run. */
  readonly scan: number | null
  /** Mean dispersion of places. */
  readonly dispersion: number
  /** Most that is allowed, or least that is asked for, of which of these. */
  readonly target: { readonly of: 'named' | 'sure' | 'power'; readonly percent: number }
}

export type HotspotsOptions = {
  readonly windows: number
  readonly seed: number
  /** Of these, how many are scanned as well, which takes most of the time; all by default. */
  readonly scans?: number
  /** Of the quiet settings those with so many situations a month; all by default. */
  readonly perMonth?: readonly number[]
  readonly each?: (row: HotspotsRow) => void
}

const REPLICATES = 99

/** False alarms and power of the ranking and the scan, on simulated quarters; the same seed gives the same windows. */
export const hotspotsBench = ({
  windows,
  seed,
  scans = windows,
  perMonth,
  each,
}: HotspotsOptions): readonly HotspotsRow[] => {
  const settings = [
    ...quietSettings
      .filter(({ setting }) => !perMonth || perMonth.includes(setting.perMonth))
      .map((named) => ({ named, target: { of: 'named', percent: 5 } as const })),
    ...misrecordedSettings.map((named) => ({ named, target: { of: 'sure', percent: 6 } as const })),
    ...boostedSettings.map((named) => ({ named, target: { of: 'power', percent: 80 } as const })),
  ]
  return settings.map(({ named, target }, rank) => {
    const row = { ...measured(named, { windows, scans }, rngFor(seed, rank)), target }
    each?.(row)
    return row
  })
}

/** Seeds that follow each other have alike first draws: they are spread first. */
const rngFor = (seed: number, rank: number): Rng => rngOf(Math.imul(seed * 1009 + rank + 1, 0x9e3779b1))

function measured(
  { name, setting }: NamedSetting,
  { windows, scans }: { readonly windows: number; readonly scans: number },
  rng: Rng,
): Omit<HotspotsRow, 'target'> {
  const isScanned = setting.perMonth === 50 && setting.multiple === 1 && setting.misrecorded === 0
  let [named, sure, found, scanned, dispersion] = [0, 0, 0, 0, 0]
  for (let window = 0; window < windows; window++) {
    const { observations, days, boosted } = simulatedQuarter(setting, rng)
    const says = ranking(observations, { from: 0, until: days - 1, keptFrom: 0, families: ['B'] })
    if (rowsOf(says).some(isNamed)) named++
    if (rowsOf(says).some(({ verdict }) => verdict === 'sure')) sure++
    if (says.groups.some((row) => row.id === observations.groups[boosted] && isNamed(row))) found++
    if (isScanned && window < scans && hasCluster(observations, days, rng.int(1, 2 ** 30))) scanned++
    dispersion += says.dispersion.place
  }
  const share = (count: number, of = windows): number => Math.round((1000 * count) / of) / 10
  return {
    setting: name,
    windows,
    named: share(named),
    sure: share(sure),
    power: setting.multiple === 1 ? null : share(found),
    scan: isScanned ? share(scanned, scans) : null,
    dispersion: Math.round((100 * dispersion) / windows) / 100,
  }
}

const rowsOf = ({ places, groups }: Ranking): readonly Ranked[] => [...places, ...groups]
const isNamed = ({ verdict }: Ranked): boolean => verdict === 'sure' || verdict === 'probable'

function hasCluster(observations: Observations, days: number, seed: number): boolean {
  const run = scanOf(observations, {
    ...{ from: 0, until: days - 1, families: ['B'], windows: 'any' },
    ...{ replicates: REPLICATES, seed },
  })
  let step = run.next()
  while (!step.done) step = run.next()
  return step.value.clusters.length > 0
}
