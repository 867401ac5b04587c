import type { View } from './observations.ts'

/** *What started when and where*: Kulldorff's space-time scan, cylinders of the k nearest places. */
export type ScanView = View & {
  readonly seed: number
  readonly replicates: number
  /** Largest number of places of a zone, 15 by default. */
  readonly mostPlaces?: number
  /** `ongoing`: clusters that reach the last step only. */
  readonly windows: 'any' | 'ongoing'
}

export type Cluster = {
  /** Ids, the centre first. */
  readonly places: readonly string[]
  readonly from: number
  readonly until: number
  readonly episodes: number
  readonly expected: number
  readonly logLikelihoodRatio: number
  /** Monte Carlo, from the dispersed null. */
  readonly p: number
}

export type Scan = {
  /** The most likely one, then secondary ones that share no place with it; of p ≤ 0.05 only. */
  readonly clusters: readonly Cluster[]
  /** The most likely one even when chance explains it; null without situations. */
  readonly mostLikely: Cluster | null
  readonly seed: number
  readonly replicates: number
  readonly dispersion: number
}

/** Whether what was noted calls for more nearby, soon after: Knox, event days shuffled. */
export type NearRepeat = {
  readonly cells: readonly {
    readonly metres: number
    readonly days: number
    readonly pairs: number
    readonly expected: number
    readonly p: number
    /** Holm over all cells. */
    readonly adjusted: number
  }[]
  /** Widest cell that is more than chance; null: none. */
  readonly proven: { readonly metres: number; readonly days: number } | null
  readonly seed: number
  readonly shuffles: number
}
