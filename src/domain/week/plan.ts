import type { Position } from '../../geometry/position.ts'
import type { CivilDate, IsoWeek } from '../civil-date.ts'
import type { ClockTime, StopKind, UnservedReason } from './round.ts'

export type PlannedStop = {
  readonly place: string
  readonly kind: StopKind
  /** When it begins, rounded down to the minute, so that the minute told lies in the same band and half-day. */
  readonly arrive: ClockTime
  /** When it ends: its service minutes later, rounded down. Free time comes after it. */
  readonly leave: ClockTime
  readonly serviceMinutes: number
  readonly at: Position
  readonly locked: boolean
  /**
   * Minutes on the planned clock (of real minutes the planned share, `1 / f`) between the end of the walk to it and its
   * begin, to a tenth: only where its hours, its fixed time, the bands of a presence or an urgent `after` force it, and
   * as short as they allow. A break taken before it is no waiting. Absent: 0.
   */
  readonly waitMinutes?: number
}

export type PlannedRound = {
  readonly id: string
  readonly day: CivilDate
  readonly pair: string
  readonly start: ClockTime
  readonly end: ClockTime
  /**
   * In a walked round all its `locked`, in their order, the missed ones included at the times they would have had. A
   * missed stop counts for no duty and for no figure but the round's walk, which stands as it was handed out.
   */
  readonly stops: readonly PlannedStop[]
  /** Whole metres along the streets and to the doors; 0 without stops. */
  readonly walkMetres: number
  /** Bare walking at the round's pace, steps slower, without free time: to a tenth; 0 without stops. */
  readonly walkMinutes: number
  /** The way along the streets, start place to end place; empty without stops. */
  readonly line: readonly Position[]
}

/**
 * Figures of the weeks asked for, over the stops of the rounds given back; missed stops count for none. *Passages* here
 * are passages and presences at places of the problem; rendez-vous and permanences are none.
 */
export type PlanMeasures = {
  /** Different places with a stop of any kind. */
  readonly served: number
  /** Passages, as said above. */
  readonly passages: number
  /**
   * What was asked for and is not held: by week and place, presences under the times asked for (those that begin in one
   * of the bands count); each check without a stop of kind `passage` of at least its minutes in the weeks asked for; each urgent place
   * whose day is in them without a passage that begins on that day at `after` or later.
   */
  readonly missing: number
  /**
   * Passages short of the target pace, summed over places, to a tenth: by place `pace × weeks`, less what the 4 weeks
   * before had beyond `4 × pace` (length of `recentHalfDays`), less its passages, at least 0.
   */
  readonly shortPassages: number
  /**
   * Days beyond the maximum gap on the Sunday that ends the weeks asked for, over places with a pace above 0. A place
   * never met counts as met its maximum gap before the first Monday.
   */
  readonly overdueDays: number
  /**
   * Of `overdueDays`, those that no plan of these rounds avoids: a lower bound, the rounds' time against what the stops
   * take at least. Absent: none is known.
   */
  readonly unavoidableDays?: number
  /** The longest gap on that Sunday, of the same places counted the same way; 0 without places. */
  readonly worstGapDays: number
  /**
   * By landlord, of the targets or with minutes: its share (4 decimals, 0 without any minutes) of all landlords' service
   * minutes, those of `minutesBefore` and those of stops of any kind in the plan. Walked rounds of the plan count with
   * the plan, so `minutesBefore` holds what was done before the first Monday only.
   */
  readonly fairness: Readonly<Record<string, { readonly share: number; readonly target: number }>>
  /** Service minutes of stops of any kind at places of the problem that have no landlord. */
  readonly publicMinutes: number
  /**
   * Share of passages falling at the half-day that one would guess, the better of two guessers (the one with more hits in
   * all): the half-day met most often in the last 4 weeks (equal ones share the hit), the half-day of the last passage.
   * 4 decimals, 0 when nothing can be guessed; lower is better. Monday to Friday by `arrive`. Place by place, in order of
   * day and time, each passage is guessed from what came before: `recentHalfDays`, of which in the plan's week `k` (from
   * 0) the first `floor(k × length / 4)` are forgotten, then the plan's earlier passages there. A passage with nothing
   * before it is not guessed, and counts for the next.
   */
  readonly predictability: number
  /**
   * What the same guessers would get, by the same guesses, were the half-day of each guessed passage drawn among those
   * of all passages of the plan (Monday to Friday): for each guess the share of passages at its half-day; the mean
   * of the guesser that does better so, 4 decimals. Plans that only draw come to this; one below it avoids what was had before.
   */
  readonly predictabilityByChance: number
  /** Sum of the rounds' `walkMinutes`, to a tenth. */
  readonly walkMinutes: number
  /** Sum of the rounds' `walkMetres`. */
  readonly walkMetres: number
}

export type Plan = {
  /** The first week. */
  readonly week: IsoWeek
  /** Absent: 1. */
  readonly weeks?: number
  readonly seed: number
  readonly iterations: number
  /** Those asked for, in their order, without the `ahead` ones. */
  readonly rounds: readonly PlannedRound[]
  /**
   * Places that miss something, by id, each once: an urgent passage, a presence, a check (see `missing`), or beyond their
   * maximum gap on the Monday after the weeks asked for (pace above 0); and locked stops that no way leads to or whose
   * place is unknown, which are left out of their rounds. The reason is that of the first thing missing in that order.
   * Rounds that could help are taken away step by step, and the step that leaves none is the reason:
   *
   * - `no-round`: not walked nor ahead; on the day of an urgent passage; in a week that lacks a presence; after the last
   *   passage when the gap is missed;
   * - `unreachable`: without a way from its start and to its end;
   * - `excluded`: from which the place is kept out;
   * - `closed-then`: no begin within the round, its service before the end, by the hours of the place, the bands of a
   *   presence, the `after` of an urgent passage;
   * - `minimum-gap`: where the place has a stop already, or too near to another passage of it;
   * - `too-far`: too short for it even with no other stop;
   * - `no-time-left`: the others took the time, at every position of every round that is left.
   */
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
