import type { Position } from '../../geometry/position.ts'
import type { CivilDate, IsoWeek } from '../civil-date.ts'
import type { HalfDay, HourBand } from '../half-day.ts'
import type { TimeBand } from './place-rule.ts'
import type { ClockTime, StopKind } from './round.ts'

/** An edge of the walk network as the planner wants it. */
export type PlanStreet = {
  readonly from: string
  readonly to: string
  readonly lengthMetres: number
  readonly line: readonly Position[]
  /** Time a metre takes against a metre on the flat: above 1 on steps. Absent: 1. */
  readonly slowness?: number
  /** By how much longer a way is taken to avoid this one, above 1 on private ways. It changes the way chosen, never its minutes. Absent: 1. */
  readonly reluctance?: number
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
  /** Half-days of its passages in the 4 weeks before, the oldest first. */
  readonly recentHalfDays: readonly HalfDay[]
  /** When it can be met; absent: always. A stop begins within one of them. */
  readonly opening?: readonly TimeBand[]
  /** When it must be left alone; absent: never. A stop neither begins nor ends within one of them. */
  readonly forbidden?: readonly TimeBand[]
  /** A longer presence asked for here, so many times a week, in one of these bands of the day (absent: any). */
  readonly presence?: {
    readonly minutes: number
    readonly times: number
    readonly bands?: readonly HourBand[]
  }
  /** A repair to be seen on the spot in the week: a passage there that lasts so long. */
  readonly check?: { readonly minutes: number }
  /** Must be met on that day, at that time or later: *à voir ce soir*. Ranks with what is overdue. */
  readonly urgent?: { readonly day: CivilDate; readonly after?: ClockTime }
}

/** A stop that stays where it is: this round, this order among the locked ones. */
export type LockedStop = {
  readonly place: string
  readonly kind: StopKind
  readonly serviceMinutes: number
  /** Begins exactly then: a rendez-vous, a permanence. */
  readonly at?: ClockTime
  /** Stood in a round already walked and was not made: it counts for no duty. */
  readonly missed?: boolean
}

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
  /** This round's walking pace; absent: that of the problem. */
  readonly walkMetresPerMinute?: number
  readonly locked: readonly LockedStop[]
  /** `walked`: nothing is added or taken out, `locked` is all of it. `ahead`: beyond the weeks asked for, planned so that their plan does not push duties past its end, and not given back. Absent: to plan. */
  readonly state?: 'walked' | 'ahead'
  /** Places kept out of this round by hand. */
  readonly excluded?: readonly string[]
}

/** The order of stops wanted in each round: what the hand decided, what was published, where a search starts. */
export type PlanOrder = readonly { readonly round: string; readonly stops: readonly LockedStop[] }[]

/**
 * The weeks to plan, as plain data that crosses to a worker. A periodic team orienteering problem with time windows:
 * see `docs/planner.md`.
 */
export type PlanProblem = {
  /** The first week. */
  readonly week: IsoWeek
  /** How many weeks are asked for, 1 to 4, from `week` on. Absent: 1. */
  readonly weeks?: number
  readonly streets: readonly PlanStreet[]
  readonly places: readonly PlanPlace[]
  readonly rounds: readonly PlanRoundSlot[]
  /** Days of the weeks asked for on which a pair is away: no round of it may be added then. Absent: none. */
  readonly absences?: readonly { readonly pair: string; readonly day: CivilDate }[]
  readonly walkMetresPerMinute: number
  /** Dwellings (or key) shares by landlord, 0 to 1. */
  readonly targetShares: Readonly<Record<string, number>>
  /** Set when the shares are to be kept: 0 (off) to 1. Absent: 0. */
  readonly fairnessWeight?: number
  /** Service minutes by landlord in the 28 days before the end of the weeks asked for that are already walked. */
  readonly minutesBefore?: Readonly<Record<string, number>>
  /** False to see what the variety of hours costs. Absent: true. */
  readonly variety?: boolean
  /** The plan to start from. `prefer`: among equals, what stands stays. `fewest-changes`: what stands stays unless a hard rule, a duty of level 2 or a presence wants otherwise. */
  readonly standing?: { readonly order: PlanOrder; readonly keep: 'prefer' | 'fewest-changes' }
}

/** When a search ends: by a number of iterations (repeatable), or by seconds. */
export type PlanBudget = { readonly iterations: number } | { readonly seconds: number }
