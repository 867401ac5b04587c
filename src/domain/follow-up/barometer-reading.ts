import type { CivilDate, IsoWeek } from '../civil-date.ts'

/** The written scale of the barometer, from very tense to calm and alive. */
export const BAROMETER_LEVELS = [-2, -1, 0, 1, 2] as const
export type BarometerLevel = (typeof BAROMETER_LEVELS)[number]

/** How a sector felt in a week, given together at the debriefing (*baromètre d'ambiance*). One a sector and week. */
export type BarometerReading = {
  readonly kind: 'barometer'
  /** `barometer-`, the week, `-`, the sector. */
  readonly id: string
  readonly week: IsoWeek
  readonly sector: string
  readonly level: BarometerLevel
  readonly on: CivilDate
}

export const barometerId = (week: IsoWeek, sector: string): string => `barometer-${week}-${sector}`
