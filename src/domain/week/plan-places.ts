import { type IsoWeek, mondayOf } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import { activeEntrances } from './active-entrances.ts'
import { CHECK_MINUTES, checksDue } from './checks-due.ts'
import { openPublicPlaces } from './open-public-places.ts'
import { placeHistories } from './place-histories.ts'
import { rhythmOf } from './place-rhythm.ts'
import type { PlanPlace } from './plan-problem.ts'
import { serviceMinutesAt } from './service-minutes.ts'
import { changesOf } from './week-rounds.ts'

type Urgent = NonNullable<PlanPlace['urgent']>

/** By place, the first urgent passage asked for in these weeks. */
const urgentIn = (estate: Estate, weeks: readonly IsoWeek[]): ReadonlyMap<string, Urgent> => {
  const urgent = new Map<string, Urgent>()
  for (const week of weeks)
    for (const { change } of changesOf(estate, week)) {
      if (change.type !== 'urgent') continue
      const { place, day, after } = change
      if (day >= (urgent.get(place)?.day ?? '\uffff')) continue
      urgent.set(place, { day, ...(after !== undefined && { after }) })
    }
  return urgent
}

/** Places in use with what is asked of their passages in these weeks, and what they had before. */
export const planPlaces = (estate: Estate, weeks: readonly IsoWeek[]): readonly PlanPlace[] => {
  const histories = placeHistories(estate, mondayOf(weeks[0]!))
  const checks = checksDue(estate)
  const urgent = urgentIn(estate, weeks)
  return [...activeEntrances(estate), ...openPublicPlaces(estate)].map((place): PlanPlace => {
    const { id } = place
    const support = estate.support.get(`support-${id}`)
    const rule = estate.placeRule.get(`place-rule-${id}`)
    const { last, halfDays = [] } = histories.get(id) ?? {}
    const serviceMinutes = serviceMinutesAt(estate, id)
    const soon = urgent.get(id)
    return {
      id,
      at: place.at,
      ...(place.kind === 'entrance' && { landlord: place.landlord }),
      serviceMinutes,
      ...rhythmOf(estate, place),
      ...(last !== undefined && { lastPassage: last }),
      recentHalfDays: halfDays,
      ...(rule?.opening && { opening: rule.opening }),
      ...(rule?.forbidden && { forbidden: rule.forbidden }),
      ...(support && {
        presence: {
          minutes: support.minutes,
          times: support.timesPerWeek,
          ...(support.bands && { bands: support.bands }),
        },
      }),
      ...(checks.has(id) && { check: { minutes: serviceMinutes + CHECK_MINUTES } }),
      ...(soon && { urgent: soon }),
    }
  })
}
