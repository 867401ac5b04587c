import type { CivilDate } from '../civil-date.ts'

/** Public numbers of the *fiche réflexe*; the last is the gas network's, free, day and night. */
export const EMERGENCY_NUMBERS = ['17', '15', '18', '112', '114', '119', '3919', '0800473333'] as const
export type EmergencyNumber = (typeof EMERGENCY_NUMBERS)[number]

/** The call made at once when there is immediate danger. */
export type DangerCall = {
  /** An emergency number, or the id of a number of the team's own (`onCall`). */
  readonly to: string
  /** What was given back: a reference, a file number. */
  readonly reference?: string
  /** The day on which the team made sure, at a debriefing, that it was taken in hand. */
  readonly confirmed?: CivilDate
}
