import { isoWeekOf } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import type { PlanOrder, PlanRoundSlot } from './plan-problem.ts'
import { standingStops } from './standing-stops.ts'
import { weekRounds } from './week-rounds.ts'

/**
 * The order that stands in the rounds of a problem, those ahead left out: walked ones as they are, of the others what may
 * stay. Empty lists where nothing stands.
 */
export const standingOrder = (estate: Estate, slots: readonly PlanRoundSlot[]): PlanOrder =>
  slots.flatMap((slot): PlanOrder => {
    if (slot.state === 'ahead') return []
    if (slot.state === 'walked') return [{ round: slot.id, stops: slot.locked }]
    const week = isoWeekOf(slot.day)
    const round = weekRounds(estate, week).find(({ id }) => id === slot.id)
    return round ? [{ round: slot.id, stops: standingStops(estate, week, round) }] : []
  })
