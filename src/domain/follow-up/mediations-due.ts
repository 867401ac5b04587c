import { addDays } from '../civil-date.ts'
import { type Delays, delayOf } from './delays.ts'
import { type DueItem, putOff } from './due-item.ts'
import type { Mediation } from './mediation.ts'
import { lastDay } from './mediation-rules.ts'

const ofMediation = (mediation: Mediation, delays?: Delays): readonly DueItem[] => {
  const { kind, id, place, agreements, closed, remindOn } = mediation
  // Who withdrew is asked for nothing more; other agreements are looked at again after the case is closed.
  const toCheck = closed?.outcome === 'withdrawn' ? [] : agreements.filter(({ result }) => !result)
  if (toCheck.length > 0)
    return toCheck.map((agreement) => ({
      ...{ kind, id, place, part: agreement.id, reason: 'agreement-check' as const },
      ...{ due: agreement.checkOn, since: agreement.on },
    }))
  if (closed) return []
  const since = lastDay(mediation)
  const due = putOff(addDays(since, delayOf(delays, 'mediation-waits')), remindOn)
  return [{ kind, id, place, reason: 'mediation-waits', due, since }]
}

/** Agreements to check, each on its day; then open cases in which nothing has happened for the delay and nothing is to be checked. */
export const mediationsDue = (mediations: Iterable<Mediation>, delays?: Delays): readonly DueItem[] =>
  [...mediations].flatMap((each) => ofMediation(each, delays))
