import type { Delays } from './follow-up/delays.ts'
import type { Funding } from './funding/funding.ts'
import type { Period } from './period.ts'
import type { PublishedFile } from './published-file.ts'
import type { Erasure } from './retention/erasure.ts'

/** What the team decides once: one record, id `settings`. */
export type Settings = {
  readonly kind: 'settings'
  readonly id: 'settings'
  readonly territory: string
  readonly timeZone: string
  /** Set on the example: shown as fictional on every screen. */
  readonly fictional: boolean
  readonly minGapDays: number
  readonly maxGapDays: number
  readonly passageMinutes: number
  readonly pacePerWeek: number
  readonly walkMetresPerMinute: number
  readonly seed: number
  /** How firmly the planner keeps each landlord's share of minutes, 0 (shown only, the default) to 1. */
  readonly fairnessWeight?: number
  /** Days before what waits is brought back to mind; what is absent has its default. */
  readonly delays?: Delays
  /** Codes of cases of mediation that were removed: none is given again. */
  readonly spentCases?: readonly string[]
  /** The funding key; absent: that of the council's decision. */
  readonly funding?: Funding
  /** Asked for before the first real record (rule 1 of the privacy rules); absent until then. */
  readonly framework?: Framework
  /** Days of which records may be missing, where the territory comes from backups: from the day of each to the eve of its restoring. */
  readonly missingDays?: readonly Period[]
  /** Where the territory comes from backups: the highest counter of each device that their records had seen (see `mergeRecords`). */
  readonly seen?: Readonly<Record<string, number>>
  /** What was erased because its time was over: counts alone, newest last (see `withErasures`). */
  readonly erasures?: readonly Erasure[]
  /** Set where the territory was made of a published file (see `isKeptWhole`). */
  readonly published?: PublishedFile
}

/** Why and on what ground records are kept. Free texts written by the controller. */
export type Framework = {
  readonly purpose: string
  readonly controllers: string
  readonly processor: string
  readonly legalBasis: string
  readonly notice: string
  readonly impactAssessment: string
}

export const DEFAULT_SETTINGS: Omit<Settings, 'territory' | 'fictional'> = {
  kind: 'settings',
  id: 'settings',
  timeZone: 'Europe/Paris',
  minGapDays: 1,
  maxGapDays: 10,
  passageMinutes: 2,
  pacePerWeek: 1.2,
  walkMetresPerMinute: 70,
  seed: 1,
}
