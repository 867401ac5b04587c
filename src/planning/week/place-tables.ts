import { daysBetween } from '../../domain/civil-date.ts'
import { minutesOf } from '../../domain/week/round.ts'
import type { Instance } from './instance.ts'

/** Days that an urgent place not met counts as overdue. */
export const URGENT_DAYS = 30
/** Half-days of the working week. */
export const HALF_DAYS = 10
/** Two guessers without any knowledge would each be right in one of ten. */
const BY_CHANCE = 200
/** The last passage of places never met lies so far back that no minimum gap feels it. */
const NEVER = -1_000_000

/** What each place asks, by its rank: made once, read all the time. Days count from the first Monday. */
export type PlaceTables = {
  readonly minGap: Int32Array
  readonly maxGap: Int32Array
  readonly last: Int32Array
  /** The last day within the maximum gap of the last passage; the Monday itself for places never met. */
  readonly limit: Int32Array
  /** 0 for places without a pace: they are met when asked for, never by duty. */
  readonly bound: Uint8Array
  /** Thousandths of passages a week. */
  readonly pace: Int32Array
  readonly recent: Int32Array
  readonly presences: Int32Array
  /** Minutes that a check takes; `Infinity` where none is asked for. */
  readonly checkMinutes: Float64Array
  /** The day of an urgent passage; -1 for none. */
  readonly urgentDay: Int32Array
  readonly urgentAfter: Int32Array
  /** By place, week and half-day: passages of the last 4 weeks that are not forgotten by then. */
  readonly met: Uint8Array
  /** By place and week: the half-day of the last of them, -1 for none. */
  readonly lastHalf: Int8Array
  /** Thousandths of passages that both guessers would get by chance at the pace asked for. */
  readonly byChance: Int32Array
}

export const placeTables = ({ places, monday, horizon }: Instance): PlaceTables => {
  const of = (value: (place: (typeof places)[number]) => number) => Int32Array.from(places, value)
  const last = of(({ lastPassage }) => (lastPassage === undefined ? NEVER : daysBetween(monday, lastPassage)))
  const met = new Uint8Array(places.length * horizon * HALF_DAYS)
  const lastHalf = new Int8Array(places.length * horizon).fill(-1)
  places.forEach(({ recentHalfDays }, place) => {
    for (let week = 0; week < horizon; week++) {
      const row = place * horizon + week
      for (const half of recentHalfDays.slice(Math.floor((week * recentHalfDays.length) / 4))) {
        if (half < 0 || half >= HALF_DAYS) continue
        if (met[row * HALF_DAYS + half]! < 255) met[row * HALF_DAYS + half]!++
        lastHalf[row] = half
      }
    }
  })
  return {
    minGap: of(({ minGapDays }) => minGapDays),
    maxGap: of(({ maxGapDays }) => maxGapDays),
    last,
    limit: of(({ maxGapDays, lastPassage }) =>
      lastPassage === undefined ? 0 : daysBetween(monday, lastPassage) + maxGapDays,
    ),
    bound: Uint8Array.from(places, ({ pacePerWeek }) => (pacePerWeek > 0 ? 1 : 0)),
    pace: of(({ pacePerWeek }) => Math.round(1000 * pacePerWeek)),
    recent: of(({ recentHalfDays }) => recentHalfDays.length),
    presences: of(({ presence }) => presence?.times ?? 0),
    checkMinutes: Float64Array.from(places, ({ check }) => check?.minutes ?? Infinity),
    urgentDay: of(({ urgent }) => (urgent ? daysBetween(monday, urgent.day) : -1)),
    urgentAfter: of(({ urgent }) => (urgent?.after ? minutesOf(urgent.after) : 0)),
    ...{ met, lastHalf },
    byChance: of(({ pacePerWeek }) => Math.round(BY_CHANCE * pacePerWeek * horizon)),
  }
}
