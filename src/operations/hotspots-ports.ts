import type { Density, DensityView, DifferenceView, PeriodDifference } from '../domain/hotspots/density.ts'
import type { Observations, View } from '../domain/hotspots/observations.ts'
import type { Displacement, DisplacementView, PlaceStudy, StudyView } from '../domain/hotspots/place-study.ts'
import type { Ranking, RankingView } from '../domain/hotspots/ranking.ts'
import type { NearRepeat, Scan, ScanView } from '../domain/hotspots/scan.ts'
import type { Fault, Refusal } from '../domain/refusal.ts'

/** Asks of the hotspots engine. The same observations are sent once: they are known by identity. */
export type HotspotsPorts = {
  readonly density: (observations: Observations, view: DensityView) => Promise<Density | Fault>
  readonly difference: (observations: Observations, view: DifferenceView) => Promise<PeriodDifference | Fault>
  readonly rank: (observations: Observations, view: RankingView) => Promise<Ranking | Fault>
  readonly study: (observations: Observations, view: StudyView) => Promise<PlaceStudy | Fault>
  readonly displacement: (observations: Observations, view: DisplacementView) => Promise<Displacement | Fault>
  /** Stopped, it answers with the refusal `stopped`. */
  readonly scan: (
    observations: Observations,
    view: ScanView,
    onProgress: (share: number) => void,
  ) => Promise<Scan | Refusal | Fault>
  readonly nearRepeat: (
    observations: Observations,
    view: View & { readonly seed: number },
  ) => Promise<NearRepeat | Refusal | Fault>
  /** Ends the scan under way. */
  readonly stop: () => void
}
