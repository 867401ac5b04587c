import type { ClockTime } from './round.ts'

/** A stretch of local time on some days of the week, 1 (Monday) to 7; absent days: each day. Both ends inclusive. */
export type TimeBand = {
  readonly weekdays?: readonly number[]
  readonly from: ClockTime
  readonly until: ClockTime
}

/** What is asked of the passages at one place (*consignes de passage*), beyond the rhythm of its class. */
export type PlaceRule = {
  readonly kind: 'placeRule'
  /** `place-rule-` and the place's id. */
  readonly id: string
  readonly place: string
  readonly minGapDays?: number
  readonly maxGapDays?: number
  readonly pacePerWeek?: number
  readonly serviceMinutes?: number
  readonly opening?: readonly TimeBand[]
  readonly forbidden?: readonly TimeBand[]
}
