import type { Position } from '../../geometry/position.ts'
import type { CivilDate, IsoWeek } from '../civil-date.ts'
import type { HourBand } from '../half-day.ts'

/** Local time of day, `14:05`. */
export type ClockTime = string

/** A round as it comes back each week: what the planner fills with stops. */
export type RoundTemplate = {
  readonly kind: 'roundTemplate'
  readonly id: string
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number
  readonly pair: string
  readonly start: ClockTime
  readonly end: ClockTime
  /** Ids of places: reception places, landmarks or public places. */
  readonly startPlace: string
  readonly endPlace: string
  readonly breakMinutes: number
  /** Share of (end − start − break) that stays unplanned, for meeting people: 0.3 by default. */
  readonly unplannedShare: number
  /** This round's walking pace; absent: that of the settings. */
  readonly walkMetresPerMinute?: number
}

/** A planned round of one day (*tournée*). Its stops are records of their own. */
export type Round = Omit<RoundTemplate, 'kind' | 'weekday'> & {
  readonly kind: 'round'
  readonly week: IsoWeek
  readonly day: CivilDate
  readonly walkMetres: number
  readonly walkMinutes: number
  /** The way on the streets, from start place to end place. */
  readonly line: readonly Position[]
}

export const STOP_KINDS = ['passage', 'presence', 'rendez-vous', 'permanence'] as const
export type StopKind = (typeof STOP_KINDS)[number]

/** A planned stop (*arrêt*) of a round, in the order of `rank`. */
export type Stop = {
  readonly kind: 'stop'
  readonly id: string
  readonly round: string
  readonly place: string
  readonly stopKind: StopKind
  readonly rank: number
  readonly arrive: ClockTime
  readonly leave: ClockTime
  readonly serviceMinutes: number
  readonly waitMinutes?: number
  /** Kept where it is by a re-planning. */
  readonly locked: boolean
}

/** A place to support (*lieu à soutenir*): a longer presence, asked for some times a week. */
export type Support = {
  readonly kind: 'support'
  /** `support-` and the place's id. */
  readonly id: string
  readonly place: string
  readonly minutes: number
  readonly timesPerWeek: number
  /** Bands of the day in which it is wanted; absent: any. */
  readonly bands?: readonly HourBand[]
  /** The day it was asked for, from which its effect is followed; absent where that is not known. */
  readonly since?: CivilDate
}

/** What could not be planned that week, kept with the plan to be shown. */
export type Unserved = {
  readonly kind: 'unserved'
  readonly id: string
  readonly week: IsoWeek
  readonly place: string
  readonly reason: UnservedReason
}

/** Why a place is not in the plan: see `planning`. */
export type UnservedReason =
  | 'unreachable'
  | 'no-time-left'
  | 'minimum-gap'
  | 'no-round'
  | 'too-far'
  /** Its hours meet no round. */
  | 'closed-then'
  /** Kept out by hand. */
  | 'excluded'

/** Minutes since midnight of a time of day. */
export const minutesOf = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** The time of day that many minutes after midnight, rounded to the minute. */
export const clockTime = (minutes: number): ClockTime => {
  const whole = Math.round(minutes)
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`
}
