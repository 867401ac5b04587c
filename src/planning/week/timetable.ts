import { breakRank } from '../../domain/week/break-rank.ts'
import type { PlanRoundSlot } from '../../domain/week/plan-problem.ts'
import { secondsOf } from './clock-time.ts'

export type StopTimes = { readonly arrive: number; readonly leave: number }

/**
 * When each stop of a round is reached and left, in seconds since midnight. Unplanned time is for meeting people, so
 * it is spread evenly before every stop and before the end: the times are honest expectations, not the earliest ones.
 * The break comes before the stop in the middle (of five stops the third, of four the third), or before the way back.
 * With more walking and service than time, nothing is spread and the last times pass the end.
 */
export const timetable = (
  slot: PlanRoundSlot,
  walkSeconds: readonly number[],
  serviceSeconds: readonly number[],
): StopTimes[] => {
  const count = serviceSeconds.length
  const pause = Math.round(slot.breakMinutes * 60)
  const busy = [...walkSeconds, ...serviceSeconds].reduce((sum, each) => sum + each, pause)
  const slack = Math.max(0, secondsOf(slot.end) - secondsOf(slot.start) - busy)
  let now = secondsOf(slot.start)
  return serviceSeconds.map((service, rank) => {
    now += walkSeconds[rank]! + slack / (count + 1) + (rank === breakRank(count) ? pause : 0)
    const arrive = now
    now += service
    return { arrive, leave: now }
  })
}
