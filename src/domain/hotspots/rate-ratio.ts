/** A rate over another, per passage, with its exact 95 % limits. */
export type RateRatio = {
  /** After over before; infinite when nothing was counted before. */
  readonly ratio: number
  readonly low: number
  readonly high: number
  /** Chance of a split at least as unlikely as this one if both rates are the same. */
  readonly p: number
}
