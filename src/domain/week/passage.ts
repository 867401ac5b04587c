import type { When } from '../when.ts'
import type { StopKind } from './round.ts'

export const NOT_DONE_REASONS = [
  'long-exchange',
  'no-access',
  'no-time',
  'weather',
  'emergency-elsewhere',
  'incomplete-pair',
  'protective-withdrawal',
  'other',
] as const
export const EXCHANGES = ['0', '1-2', '3-5', '6+'] as const
/** The fewest people that a band says. */
export const LEAST_MET: Readonly<Record<(typeof EXCHANGES)[number], number>> = {
  ...{ '0': 0, '1-2': 1, '3-5': 3, '6+': 6 },
}

/** What really happened at a stop: an append-only fact. */
export type Passage = {
  readonly kind: 'passage'
  readonly id: string
  readonly place: string
  readonly when: When
  readonly done: boolean
  readonly reason?: (typeof NOT_DONE_REASONS)[number]
  /** People talked with. */
  readonly exchanges?: (typeof EXCHANGES)[number]
  /** Young people among them. */
  readonly youths?: (typeof EXCHANGES)[number]
  /** Said to have found nothing (*RAS*). */
  readonly nothingNoted?: true
  /** The stop it fulfils and its round; absent: it was not planned. */
  readonly stop?: string
  readonly round?: string
  /** What kind of stop it was; absent: a passage. */
  readonly stopKind?: StopKind
  /** Minutes that a presence or a permanence lasted. */
  readonly minutes?: number
  /** Who walked; dropped at the week's close. */
  readonly pair?: string
}
