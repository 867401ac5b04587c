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
  /** The number that is on paper for each round ever handed out in the week, by its id; no other round gets it. */
  readonly numbers: Readonly<Record<string, number>>
  /** Rounds of earlier versions that their pair no longer has: called off, or another pair's. Absent when there is none. */
  readonly left?: readonly EditionRound[]
  /** The rounds of the version before, which marks on the sheets of this one are made against. Absent on the first. */
  readonly before?: readonly EditionRound[]
  /** Its rounds came from another device: what was decided there for the week is not known here. */
  readonly received?: true
  /** Rounds held of another version than this one, by id: on a device that took some rounds only of it. */
  readonly versions?: Readonly<Record<string, HandedVersion>>
}

export type HandedVersion = Pick<WeekEdition, 'version' | 'handedOut'>

/** A round as it was handed out, its stops in order. */
export type EditionRound = {
  readonly round: string
  readonly day: CivilDate
  /** Id of its pair; empty where a file of version 1 does not say it. */
  readonly pair: string
  readonly start: ClockTime
  readonly end: ClockTime
  readonly stops: readonly { readonly place: string; readonly kind: StopKind; readonly arrive: ClockTime }[]
}
