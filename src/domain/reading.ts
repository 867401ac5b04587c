/** How a file of this layout was read (*lecture*): the columns as corrected by hand, to be read alike next time. */
export type ReadingRecord = {
  readonly kind: 'reading'
  /** `reading-` and a hash of the headers. */
  readonly id: string
  /** Header as written to meaning, `none` for a column left out. */
  readonly columns: Readonly<Record<string, string>>
}
