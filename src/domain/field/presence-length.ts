import { type Estate, settingsOf } from '../estate.ts'
import { clockTime } from '../week/round.ts'
import { localOf, minuteOf } from '../when.ts'
import type { AtPlace } from './with-passage-at.ts'

/** Minutes of a presence that nothing says more of (10 to 15), and of a permanence that was not planned. */
const PRESENCE = 15
const PERMANENCE = 60

/** How long one stays there: as its stop plans, as the place's support asks, else as is usual. */
export const usualMinutes = (
  estate: Pick<Estate, 'stop' | 'support'>,
  { place, stop, stopKind }: AtPlace,
): number => {
  const planned = stop === undefined ? undefined : estate.stop.get(stop)
  if (planned?.place === place && planned.stopKind !== 'passage') return planned.serviceMinutes
  if (stopKind === 'permanence' || stopKind === 'rendez-vous') return PERMANENCE
  return estate.support.get(`support-${place}`)?.minutes ?? PRESENCE
}

/** Whether it ran so far beyond its usual length that nobody may have thought of ending it. */
export const isForgotten = (minutes: number, usual: number): boolean => minutes > 2 * usual

/** Local time of day so many minutes after an instant (milliseconds since 1970, UTC). */
export const timeAfter = (estate: Pick<Estate, 'settings'>, since: number, minutes: number): string =>
  clockTime(localOf(minuteOf(since + minutes * 60_000), settingsOf(estate).timeZone).minuteOfDay)
