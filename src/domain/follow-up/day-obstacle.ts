import { type CivilDate, isCivilDate } from '../civil-date.ts'
import { type Refusal, refusal } from '../refusal.ts'

/** Why a day can't be that of something that happened: none, before `least`, or after today. */
export const dayObstacle = (on: CivilDate, least: CivilDate, today: CivilDate): Refusal | null => {
  if (!isCivilDate(on)) return refusal('date-needed')
  if (on < least) return refusal('day-too-early', { day: least })
  return on > today ? refusal('when-in-future') : null
}

/** Before everything that a record may hold. */
export const FIRST_DAY: CivilDate = '0001-01-01'
