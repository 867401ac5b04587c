import type { CivilDate } from '../civil-date.ts'
import type { DatedStep } from './dated-step.ts'

export const RELAY_DOMAINS = ['social', 'health', 'education', 'employment', 'justice', 'housing'] as const
/** The way of a relay, in order; the last two end it early. */
export const RELAY_STATUSES = [
  'proposed',
  'agreed',
  'contact-made',
  'taken-up',
  'continuity-checked',
  'declined',
  'no-answer',
] as const
export type RelayDomain = (typeof RELAY_DOMAINS)[number]
export type RelayStatus = (typeof RELAY_STATUSES)[number]

/** Putting people in touch with a partner (*relais*). Who they are is written nowhere: how many, and how many young. */
export type Relay = {
  readonly kind: 'relay'
  readonly id: string
  readonly domain: RelayDomain
  /** Id of a service of the directory (see `service`). */
  readonly partner: string
  /** A sector or a building, never finer; absent: not said. */
  readonly place?: string
  readonly people: number
  readonly youths: number
  /** Oldest first, append-only. */
  readonly statusSteps: readonly DatedStep<RelayStatus>[]
  /** What it came from. */
  readonly situation?: string
  readonly request?: string
  readonly note?: string
  /** Put off until that day by whoever follows it. */
  readonly remindOn?: CivilDate
}
