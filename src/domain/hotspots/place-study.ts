import type { CivilDate, CivilMonth } from '../civil-date.ts'
import type { View } from './observations.ts'
import type { Change, RankLevel } from './ranking.ts'
import type { RateRatio } from './rate-ratio.ts'

/** One place looked at closely. */
export type StudyView = View & {
  readonly level: RankLevel
  readonly id: string
  /** First day whose records are all there. */
  readonly keptFrom: number
}

export type StudyMonth = {
  readonly month: CivilMonth
  readonly situations: number
  readonly seen: number
  readonly episodes: number
  readonly passages: number
}

/** Change a month with its 95 % limits, as a factor: 1 is no change. */
export type Slope = {
  readonly factor: number
  readonly low: number
  readonly high: number
  readonly p: number
}

export type PlaceStudy = {
  readonly level: RankLevel
  readonly id: string
  /** The last 12 months, the oldest first. */
  readonly months: readonly StudyMonth[]
  /** Poisson slope with passages as offset; null with too little to fit. */
  readonly slope: Slope | null
  /** Mann–Kendall's p and Theil–Sen's median slope in episodes a month, a second opinion; null below 4 months. */
  readonly mannKendall: { readonly p: number; readonly tau: number } | null
  readonly senPerMonth: number | null
  readonly change: Change
  /** Local hour × weekday (Monday first), 168 values: a situation noted by band is spread over its hours. */
  readonly hours: Float64Array
  /** Places within 150 m with something noted, the nearest first. */
  readonly neighbours: readonly {
    readonly id: string
    readonly metres: number
    readonly situations: number
  }[]
}

/** Before and after something done at places: what happened there, within 150 m, on the next landlord's stock, elsewhere. */
export type DisplacementView = {
  /** Ids of places (an action may have several), or of groups or sectors: all their places. */
  readonly places: readonly string[]
  /** Day of what was done: it counts on neither side. */
  readonly since: number
  /** Days looked at on each side: the same number. */
  readonly days: number
  readonly families: View['families']
}

export const DISPLACEMENT_AREAS = ['target', 'ring', 'next-landlord', 'elsewhere'] as const
export type DisplacementArea = {
  readonly before: number
  readonly after: number
  readonly passagesBefore: number
  readonly passagesAfter: number
  /** Rate after over rate before, exact 95 % limits; null where a side was not looked at or both are empty. */
  readonly ratio: RateRatio | null
}

export const OUTCOMES = [
  'too-few',
  'not-over',
  'calmer',
  'calmer-around',
  'moved',
  'worse',
  'unproven',
] as const
/** `too-few` is the usual one; `not-over`: fewer than 28 days have passed since. */
export type Outcome = (typeof OUTCOMES)[number]

export type Displacement = {
  readonly since: CivilDate
  readonly days: number
  readonly areas: Readonly<Record<(typeof DISPLACEMENT_AREAS)[number], DisplacementArea>>
  /** Weighted displacement quotient (Bowers and Johnson 2003): only where the target fell; else null. */
  readonly quotient: number | null
  readonly outcome: Outcome
}
