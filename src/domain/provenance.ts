/** How sure the position and content of a territory object are. */
export const PRECISIONS = ['official', 'surveyed', 'estimated', 'demonstration'] as const
export type Precision = (typeof PRECISIONS)[number]

/** Where an object of the territory comes from; every one of them carries it. */
export type Provenance = {
  /** Name of its dataset (see `dataset`), or a plain word where there is none. */
  readonly source: string
  readonly precision: Precision
  /** Fields set by hand since, sorted: reading the file again leaves them as they are. */
  readonly edited?: readonly string[]
}
