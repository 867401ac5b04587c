import type { LockedStop, PlanPlace, PlanProblem, PlanRoundSlot } from '../../domain/week/plan-problem.ts'
import type { RoundClock } from './round-clock.ts'
import type { Walks } from './walks.ts'
import type { WeekVisit } from './week-visits.ts'

export type WeekRound = {
  readonly slot: PlanRoundSlot
  /** Days from the first Monday. */
  readonly day: number
  readonly weekday: number
  /** That of its middle; 10 to 13 on Saturday and Sunday. */
  readonly halfDay: number
  readonly clock: RoundClock
  readonly startNode: number
  readonly endNode: number
  /** Ranks of its locked visits, in their order. */
  readonly locked: readonly number[]
  /** Nothing is added or taken out: walked, or its locked stops alone are more than it can hold. */
  readonly isFrozen: boolean
  /** Whether its locked stops keep the hours of their places, as they do where they can. */
  readonly keepsHours: boolean
}

/** The weeks in ranks and whole numbers: what model, duties and plans are made of. */
export type Instance = {
  readonly problem: PlanProblem
  readonly monday: string
  /** Weeks asked for, and weeks to the last round. Rounds ahead are none of `rounds`: see `pressureAhead`. */
  readonly weeks: number
  readonly horizon: number
  readonly places: readonly PlanPlace[]
  readonly rounds: readonly WeekRound[]
  readonly visits: readonly WeekVisit[]
  /** Locked stops that no way leads to, or whose place is unknown. */
  readonly dropped: readonly LockedStop[]
  readonly walks: Walks
}
