import type { IsoWeek } from '../civil-date.ts'

/** A place kept out of a week by hand, or of one of its rounds only. */
export type Exclusion = {
  readonly kind: 'exclusion'
  readonly id: string
  readonly week: IsoWeek
  readonly place: string
  /** Absent: all rounds of the week. */
  readonly round?: string
}
