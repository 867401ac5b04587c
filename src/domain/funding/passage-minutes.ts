import type { Estate } from '../estate.ts'
import type { Passage } from '../week/passage.ts'
import { serviceMinutesAt } from '../week/service-minutes.ts'

/** Kinds of stops that last as they were asked for, not as a passage does. */
const LASTING = new Set(['presence', 'permanence', 'rendez-vous'])

/**
 * Minutes of presence that a passage done stands for, as the planner counts them: those of its place today; of a presence,
 * a permanence or a rendez-vous those that were noted, else planned, else asked for at the place. Walking is no presence.
 */
export const passageMinutes = (
  estate: Estate,
  { place, minutes, stop, stopKind }: Pick<Passage, 'place' | 'minutes' | 'stop' | 'stopKind'>,
): number => {
  if (stopKind === undefined || !LASTING.has(stopKind)) return serviceMinutesAt(estate, place)
  const planned = stop === undefined ? undefined : estate.stop.get(stop)?.serviceMinutes
  const asked = stopKind === 'presence' ? estate.support.get(`support-${place}`)?.minutes : undefined
  return minutes ?? planned ?? asked ?? serviceMinutesAt(estate, place)
}

/** Minutes of presence of all these passages. */
export const minutesOfPassages = (
  estate: Estate,
  passages: Iterable<Pick<Passage, 'place' | 'minutes' | 'stop' | 'stopKind'>>,
): number => {
  let sum = 0
  for (const passage of passages) sum += passageMinutes(estate, passage)
  return sum
}
