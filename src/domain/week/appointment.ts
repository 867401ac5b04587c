import type { IsoWeek } from '../civil-date.ts'
import type { ClockTime } from './round.ts'

/** A stop at a fixed time of a round: a rendez-vous of one week, or a permanence, which is published and comes each week. */
export type Appointment = {
  readonly kind: 'appointment'
  readonly id: string
  readonly stopKind: 'rendez-vous' | 'permanence'
  readonly place: string
  /** The round that holds it. */
  readonly roundTemplate: string
  readonly at: ClockTime
  readonly minutes: number
  /** Absent: each week. */
  readonly week?: IsoWeek
}
