import type { CivilDate, IsoWeek } from '../civil-date.ts'
import type { ClockTime, StopKind } from './round.ts'

/** A week as it was last handed out (printed, sent to a phone): what later changes are shown against. */
export type WeekEdition = {
  readonly kind: 'weekEdition'
  /** `edition-` and the week. */
  readonly id: string
  readonly week: IsoWeek
  /** 1 for the first that was handed out. */
  readonly version: number
  readonly handedOut: CivilDate
  readonly rounds: readonly EditionRound[]
  /** The rounds of the version before, which marks on the sheets of this one are made against. Absent on the first. */
  readonly before?: readonly EditionRound[]
  /** Its rounds came from another device: what was decided there for the week is not known here. */
  readonly received?: true
}

/** A round as it was handed out, its stops in order. */
export type EditionRound = {
  readonly round: string
  readonly day: CivilDate
  readonly start: ClockTime
  readonly end: ClockTime
  readonly stops: readonly { readonly place: string; readonly kind: StopKind; readonly arrive: ClockTime }[]
}
