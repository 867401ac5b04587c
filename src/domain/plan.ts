import type { Position } from '../geometry/position.ts'
import type { CivilDate, IsoWeek } from './civil-date.ts'
import type { HalfDay } from './half-day.ts'
import type { ClockTime, StopKind, UnservedReason } from './round.ts'

/** An edge of the walk network as the planner wants it. */
export type PlanStreet = {
  readonly from: string
  readonly to: string
  readonly lengthMetres: number
  readonly line: readonly Position[]
}

/** A place that may get passages in the week. */
export type PlanPlace = {
  readonly id: string
  readonly at: Position
  /** Absent in public space. */
  readonly landlord?: string
  readonly serviceMinutes: number
  readonly minGapDays: number
  readonly maxGapDays: number
  readonly pacePerWeek: number
  /** Civil day of the last passage before the week; absent when never met. */
  readonly lastPassage?: CivilDate
  /** Half-days of its passages in the 4 weeks before. */
  readonly recentHalfDays: readonly HalfDay[]
  /** A longer presence asked for here, so many times in the week. */
  readonly presence?: { readonly minutes: number; readonly times: number }
}

/** A stop that stays where it is: this round, this order among the locked ones. */
export type LockedStop = { readonly place: string; readonly kind: StopKind; readonly serviceMinutes: number }

export type PlanRoundSlot = {
  readonly id: string
  readonly day: CivilDate
  readonly pair: string
  readonly start: ClockTime
  readonly end: ClockTime
  readonly startAt: { readonly place: string; readonly at: Position }
  readonly endAt: { readonly place: string; readonly at: Position }
  readonly breakMinutes: number
  readonly unplannedShare: number
  readonly locked: readonly LockedStop[]
}

/** The week to plan, as plain data that crosses to a worker. A periodic team orienteering problem with time windows. */
export type PlanProblem = {
  readonly week: IsoWeek
  readonly streets: readonly PlanStreet[]
  readonly places: readonly PlanPlace[]
  readonly rounds: readonly PlanRoundSlot[]
  readonly walkMetresPerMinute: number
  /** Dwellings (or key) shares by landlord, 0 to 1: reported against minutes, never optimised here. */
  readonly targetShares: Readonly<Record<string, number>>
}

/** The order of stops wanted in each round, for `schedule`: what the hand decided. */
export type PlanOrder = readonly { readonly round: string; readonly stops: readonly LockedStop[] }[]

export type PlannedStop = {
  readonly place: string
  readonly kind: StopKind
  readonly arrive: ClockTime
  readonly leave: ClockTime
  readonly serviceMinutes: number
  readonly at: Position
  readonly locked: boolean
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
  /** Places with a stop in the week. */
  readonly served: number
  /** Days beyond the maximum gap at the week's end, over all places. */
  readonly overdueDays: number
  readonly worstGapDays: number
  readonly fairness: Readonly<Record<string, { readonly share: number; readonly target: number }>>
  /** Share of passages falling at the half-day that the last 4 weeks would let one guess; lower is better. */
  readonly predictability: number
  readonly walkMinutes: number
}

export type Plan = {
  readonly week: IsoWeek
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
export type Violation = {
  readonly rule: PlanRule
  readonly round?: string
  readonly place?: string
  readonly detail: string
}

/** When a search ends: by a number of iterations (repeatable), or by seconds. */
export type PlanBudget = { readonly iterations: number } | { readonly seconds: number }
