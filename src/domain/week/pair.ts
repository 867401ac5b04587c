/** A pair of mediators (*binôme*): a label, never the names of people. */
export type Pair = {
  readonly kind: 'pair'
  readonly id: string
  readonly name: string
  readonly rank: number
}
