import type { CivilDate } from '../civil-date.ts'
import type { Period } from '../period.ts'
import type { Family } from '../taxonomy.ts'
import type { OutreachHeld } from './outreach-held.ts'

/** Families of life together: they leave the team as counts of a quarter, never as rows. */
export const SOCIAL_FAMILIES = ['B', 'C', 'E', 'G'] as const satisfies readonly Family[]
/** Counted by funder where it may be said, else of the whole mission. */
export const SPLIT_MEASURES = [...SOCIAL_FAMILIES, 'intervention'] as const
/** Accompaniments begun in the quarter. */
export const ACCOMPANIMENTS = ['mediation', 'relay', 'request'] as const
/** People met on passages, the young among them, the young at actions; expectations raised by residents and answers that came back. */
export const MET_MEASURES = ['people', 'youths', 'outreach-youths', 'expectations', 'answers'] as const
/** Counted of the whole mission alone. */
export const WHOLE_MEASURES = [...ACCOMPANIMENTS, ...MET_MEASURES] as const
/** The social families together, counted by sector where every sector may be said. */
export const SECTOR_MEASURE = 'social'
export type QuarterMeasure =
  | (typeof SPLIT_MEASURES)[number]
  | (typeof WHOLE_MEASURES)[number]
  | typeof SECTOR_MEASURE

/** The scope of a count of the whole mission; other scopes are a funder's id, or for `social` a sector's. */
export const MISSION = 'mission'

/** A published cell. Without a count it is withheld: nothing of the table lets it be worked out. */
export type QuarterCell = {
  readonly measure: QuarterMeasure
  readonly scope: string
  readonly count: number | null
}

/**
 * Counts of a closed quarter, frozen when it was closed, before anything of it expires. Files, reports and meetings read these
 * and never count again, so that two of them can't be subtracted from one another. Kept as long as the territory.
 */
export type QuarterFigures = {
  readonly kind: 'quarterFigures'
  /** `quarter-` and the quarter, as `quarter-2026-T3`. */
  readonly id: string
  readonly quarter: Period
  /** The day on which they were frozen. */
  readonly on: CivilDate
  /** One a measure and scope; none where nobody noted what a measure counts, nor of measures that came later. */
  readonly cells: readonly QuarterCell[]
  /** What each landlord's yearly page reads of the quarter, one a landlord; absent of a quarter frozen before it was kept. */
  readonly outreach?: readonly OutreachHeld[]
}

export const quarterFiguresId = ({ from }: Period): string =>
  `quarter-${from.slice(0, 4)}-T${Math.ceil(Number(from.slice(5, 7)) / 3)}`
