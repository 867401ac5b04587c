import type { CivilDate } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { isOpenSituation } from '../follow-up/situation-loop.ts'
import type { Situation } from '../situation.ts'
import { dayOf } from '../when.ts'

/** Situations with a call for help that nobody made sure of yet, of any day, the latest first. */
export const callsToConfirm = (estate: Estate): readonly Situation[] =>
  [...estate.situation.values()].filter(isToConfirm).sort(latestFirst(settingsOf(estate).timeZone))

const isToConfirm = ({ call }: Situation): boolean => call !== undefined && call.confirmed === undefined

/** What the next shift should know of: grave situations still open noted since that day, and calls to confirm of any day; the latest first. */
export const urgentSince = (estate: Estate, since: CivilDate): readonly Situation[] => {
  const zone = settingsOf(estate).timeZone
  return [...estate.situation.values()]
    .filter(
      (each) =>
        isToConfirm(each) ||
        (each.severity === 3 && isOpenSituation(each) && dayOf(each.when, zone) >= since),
    )
    .sort(latestFirst(zone))
}

const latestFirst =
  (zone: string) =>
  (a: Situation, b: Situation): number => {
    const [dayA, dayB] = [dayOf(a.when, zone), dayOf(b.when, zone)]
    return dayA === dayB ? (a.id < b.id ? -1 : 1) : dayA < dayB ? 1 : -1
  }
