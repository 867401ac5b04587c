import type { Plan } from '../domain/plan.ts'
import { type Refusal, refusal } from '../domain/refusal.ts'
import { minutesOf, type Round } from '../domain/round.ts'

/** Why a hand-made round does not fit its time, unplanned share included; null when it fits. */
export const roundOverrun = (plan: Plan, frame: Round, id: string): Refusal | null => {
  const planned = plan.rounds.find((round) => round.id === id)
  if (!planned) return refusal('stop-unknown')
  const service = planned.stops.reduce((sum, stop) => sum + stop.serviceMinutes, 0)
  const room =
    (minutesOf(frame.end) - minutesOf(frame.start) - frame.breakMinutes) * (1 - frame.unplannedShare)
  const over = service + planned.walkMinutes - room
  return over > 0.5 ? refusal('round-full', { minutes: Math.ceil(over) }) : null
}
