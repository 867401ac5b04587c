import type { CivilDate } from '../civil-date.ts'

/** Public numbers of the *fiche réflexe*. */
export const EMERGENCY_NUMBERS = ['15', '17', '18', '112', '119', '3919'] as const

/** The call made at once when there is immediate danger. */
export type DangerCall = {
  /** An emergency number, or the id of a number of the team's own (`onCall`). */
  readonly to: string
  /** What was given back: a reference, a file number. */
  readonly reference?: string
  /** The day on which the team made sure, at a debriefing, that it was taken in hand. */
  readonly confirmed?: CivilDate
}
