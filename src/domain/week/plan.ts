import type { Position } from '../../geometry/position.ts'
import type { CivilDate, IsoWeek } from '../civil-date.ts'
import type { ClockTime, StopKind, UnservedReason } from './round.ts'

export type PlannedStop = {
  readonly place: string
  readonly kind: StopKind
  readonly arrive: ClockTime
  readonly leave: ClockTime
  readonly serviceMinutes: number
  readonly at: Position
  readonly locked: boolean
  /** Minutes spent before it because it can't begin earlier. Absent: 0. */
  readonly waitMinutes?: number
}

export type PlannedRound = {
  readonly id: string
  readonly day: CivilDate
  readonly pair: string
  readonly start: ClockTime
  readonly end: ClockTime
  readonly stops: readonly PlannedStop[]
  readonly walkMetres: number
  readonly walkMinutes: number
  /** The way along the streets, start place to end place. */
  readonly line: readonly Position[]
}

export type PlanMeasures = {
  /** Places with a stop in the weeks asked for. */
  readonly served: number
  /** Passages and presences at places, permanences and rendez-vous left out. */
  readonly passages?: number
  /** Presences, checks and urgent passages asked for and not held. */
  readonly missing?: number
  /** Passages short of the target pace, over all places. */
  readonly shortPassages?: number
  /** Days beyond the maximum gap at the week's end, over all places. */
  readonly overdueDays: number
  readonly worstGapDays: number
  readonly fairness: Readonly<Record<string, { readonly share: number; readonly target: number }>>
  /** Minutes at stops in public space. */
  readonly publicMinutes?: number
  /**
   * Share of passages falling at the half-day that one would guess, the better of two guessers: the half-day met most
   * often in the last 4 weeks, the half-day of the last passage. Lower is better.
   */
  readonly predictability: number
  /** What the same guessers would get were each passage drawn among the stops of all rounds: no plan gets lower for long. */
  readonly predictabilityByChance?: number
  readonly walkMinutes: number
  readonly walkMetres?: number
}

export type Plan = {
  /** The first week. */
  readonly week: IsoWeek
  /** Absent: 1. */
  readonly weeks?: number
  readonly seed: number
  readonly iterations: number
  readonly rounds: readonly PlannedRound[]
  readonly unserved: readonly { readonly place: string; readonly reason: UnservedReason }[]
  readonly measures: PlanMeasures
}

/** What the independent checker found wrong; an empty list means valid. */
export type PlanRule =
  | 'round-window'
  | 'unplanned-time'
  | 'minimum-gap'
  | 'locked-stop'
  | 'walk-length'
  | 'times'
  | 'unknown-place'
  | 'unknown-round'
  | 'presence-minutes'
  | 'service-minutes'
  | 'measures'
  | 'unserved'
  | 'line'
  | 'missing-round'
  | 'duplicate-stop'
  | 'maximum-gap'
  | 'opening-hours'
  | 'fixed-time'
  | 'break'
  | 'excluded'
  | 'walked-round'
  | 'urgent'
  | 'check'
export type Violation = {
  readonly rule: PlanRule
  readonly round?: string
  readonly place?: string
  readonly detail: string
}
