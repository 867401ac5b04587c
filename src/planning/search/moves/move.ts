/** One change of a route that may be made. Found by scanning, then weighed, then applied; objects are used again. */
export type Move = {
  readonly name: string
  /** Length saved; worth applying above 0. */
  readonly gain: () => number
  /** Asked only when the gain is worth it: hours, and fixed visits. */
  readonly valid: () => boolean
  readonly apply: () => void
}
