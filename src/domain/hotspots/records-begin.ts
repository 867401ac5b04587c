import type { CivilDate } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { dayOf, type When } from '../when.ts'

type Recorded = Pick<Estate, 'situation' | 'passage' | 'settings'>
let kept: { readonly of: Recorded; readonly day: CivilDate | undefined } | undefined

/** The first day of which the territory holds a situation or a passage, or that its published file begins with; undefined without records. */
export const recordsBegin = (estate: Estate): CivilDate | undefined => {
  const { situation, passage, settings } = estate
  const { of } = kept ?? {}
  if (of?.situation === situation && of.passage === passage && of.settings === settings) return kept!.day
  const day = firstDay(estate)
  kept = { of: { situation, passage, settings }, day }
  return day
}

const firstDay = (estate: Estate): CivilDate | undefined => {
  const { published, timeZone } = settingsOf(estate)
  if (published) return published.from
  let first: CivilDate | undefined
  const look = ({ when }: { readonly when: When }): void => {
    const day = dayOf(when, timeZone)
    if (first === undefined || day < first) first = day
  }
  for (const each of estate.situation.values()) look(each)
  for (const each of estate.passage.values()) look(each)
  return first
}
