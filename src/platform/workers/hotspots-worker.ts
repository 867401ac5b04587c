import * as Comlink from 'comlink'
import type { Density, DensityView, DifferenceView, PeriodDifference } from '../../domain/hotspots/density.ts'
import type { Observations, View } from '../../domain/hotspots/observations.ts'
import type {
  Displacement,
  DisplacementView,
  PlaceStudy,
  StudyView,
} from '../../domain/hotspots/place-study.ts'
import type { Ranking, RankingView } from '../../domain/hotspots/ranking.ts'
import type { NearRepeat, Scan, ScanView } from '../../domain/hotspots/scan.ts'
import { nearRepeatOf } from '../../hotspots/chance/near-repeat-of.ts'
import { ranking } from '../../hotspots/chance/ranking.ts'
import { rateChange } from '../../hotspots/chance/rate-change.ts'
import { scanOf } from '../../hotspots/chance/scan-of.ts'
import { study } from '../../hotspots/chance/study.ts'
import { difference } from '../../hotspots/density/difference.ts'
import { keptDensities } from '../../hotspots/density/kept-densities.ts'
import { displacement } from '../../hotspots/displacement/displacement.ts'

/** The observations last sent: engines are asked of them by their key. */
let held: { readonly key: number; readonly observations: Observations } | undefined

/** Answers null when it does not hold the observations of the key. */
const on =
  <Asked, Answer>(engine: (observations: Observations, view: Asked) => Answer) =>
  (key: number, view: Asked): Answer | null =>
    held?.key === key ? engine(held.observations, view) : null

/** Made ready for the observations held. */
const density = keptDensities()

/** Runs an engine to its end, telling of each twentieth on the way. To stop it, the worker is ended. */
const finish = <Result>(run: Generator<number, Result>, onProgress: (share: number) => void): Result => {
  let told = 0
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return step.value
    if (step.value - told < 0.05) continue
    told = step.value
    onProgress(told)
  }
}

const engine = {
  observe: (key: number, observations: Observations): void => {
    held = { key, observations }
  },
  /** The grid is handed over, not copied. */
  density: (key: number, view: DensityView): Density | null => {
    const result = on(density)(key, view)
    return result && Comlink.transfer(result, [result.values.buffer as ArrayBuffer])
  },
  difference: (key: number, view: DifferenceView): PeriodDifference | null => {
    const result = on((observations, asked: DifferenceView) => ({
      ...difference(observations, asked),
      rate: rateChange(observations, asked.a, asked.b),
    }))(key, view)
    return (
      result &&
      Comlink.transfer(result, [result.values.buffer as ArrayBuffer, result.proven.buffer as ArrayBuffer])
    )
  },
  rank: (key: number, view: RankingView): Ranking | null => on(ranking)(key, view),
  study: (key: number, view: StudyView): PlaceStudy | null => on(study)(key, view),
  displacement: (key: number, view: DisplacementView): Displacement | null => on(displacement)(key, view),
  scan: (key: number, view: ScanView, onProgress: (share: number) => void): Scan | null =>
    on((observations, asked: ScanView) => finish(scanOf(observations, asked), onProgress))(key, view),
  nearRepeat: (key: number, view: View & { readonly seed: number }): NearRepeat | null =>
    on((observations, asked: typeof view) => finish(nearRepeatOf(observations, asked), () => undefined))(
      key,
      view,
    ),
}

export type HotspotsEngine = typeof engine
Comlink.expose(engine)
