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
import { ranking } from '../../hotspots/chance/ranking.ts'
import { rateChange } from '../../hotspots/chance/rate-change.ts'
import { difference } from '../../hotspots/density/difference.ts'
import { keptDensities } from '../../hotspots/density/kept-densities.ts'

/** The observations last sent: engines are asked of them by their key. */
let held: { readonly key: number; readonly observations: Observations } | undefined

/** Answers null when it does not hold the observations of the key. */
const on =
  <Asked, Answer>(engine: (observations: Observations, view: Asked) => Answer) =>
  (key: number, view: Asked): Answer | null =>
    held?.key === key ? engine(held.observations, view) : null

/** Made ready for the observations held. */
const density = keptDensities()

const missing = (): never => {
  throw new Error('this engine is not there yet')
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
  study: (_key: number, _view: StudyView): PlaceStudy | null => missing(),
  displacement: (_key: number, _view: DisplacementView): Displacement | null => missing(),
  scan: (_key: number, _view: ScanView, _onProgress: (share: number) => void): Scan | null => missing(),
  nearRepeat: (_key: number, _view: View & { readonly seed: number }): NearRepeat | null => missing(),
}

export type HotspotsEngine = typeof engine
Comlink.expose(engine)
