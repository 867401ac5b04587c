import { type CivilDate, type IsoWeek, isoWeekOf } from '../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { ClockDoubt } from '../../domain/trusted-day.ts'
import { passagesOfWeek } from '../../domain/week/planned-done.ts'
import type { ClockTime } from '../../domain/week/round.ts'
import { roundsOfWeek } from '../../domain/week/round-palette.ts'
import { endOfWeek, isWeekOver } from '../../domain/week/week-to-close.ts'
import { dayOf } from '../../domain/when.ts'
import { format } from '../../messages/format.ts'
import { closedObstacle } from './closed-obstacle.ts'

const hasInterventions = (estate: Estate, week: IsoWeek): boolean => {
  const { timeZone } = settingsOf(estate)
  return [...estate.intervention.values()].some(({ when }) => isoWeekOf(dayOf(when, timeZone)) === week)
}

/** Why a week can't be closed at that local moment; null when it can. While the clock is doubted no moment says that it is over. */
export const closeObstacle = (
  estate: Estate,
  week: IsoWeek,
  now: { readonly day: CivilDate; readonly time: ClockTime },
  doubt: ClockDoubt | null,
): Refusal | null => {
  const closed = closedObstacle(estate, week)
  if (closed) return closed
  if (
    roundsOfWeek(estate.round.values(), week).length === 0 &&
    passagesOfWeek(estate, week).length === 0 &&
    !hasInterventions(estate, week)
  )
    return refusal('week-empty')
  if (doubt) return refusal('clock-doubted-for-good')
  if (isWeekOver(estate, week, now)) return null
  const { day, time } = endOfWeek(estate, week)
  return refusal('week-not-over', { day: format.boardDay(day), time: format.clock(time) })
}
