import type { CivilDate, IsoWeek } from '../civil-date.ts'
import type { NOT_DONE_REASONS } from '../week/passage.ts'

/** A week that was closed: what was planned and what was done of it. From then on its passages have a half-day and no pair. */
export type WeekClosure = {
  readonly kind: 'weekClosure'
  /** `closure-` and the week. */
  readonly id: string
  readonly week: IsoWeek
  readonly on: CivilDate
  readonly planned: number
  readonly done: number
  /** Of the planned, by reason; stops of which nothing was recorded count as `unrecorded`. */
  readonly notDone: Readonly<Partial<Record<(typeof NOT_DONE_REASONS)[number] | 'unrecorded', number>>>
  /** Passages at places that were not planned. */
  readonly unplanned: number
  /** Places planned and not met, which the next draw takes with their age. */
  readonly missed: readonly string[]
}

export const closureId = (week: IsoWeek): string => `closure-${week}`
