import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { Landlord } from '../../domain/landlord.ts'
import { isInPeriod, type Period } from '../../domain/period.ts'
import type { Situation } from '../../domain/situation.ts'
import { materialTold } from './material-told.ts'

export type SettledSituation = { readonly situation: Situation; readonly isChecked: boolean }
type Settled = { readonly on: CivilDate; readonly isChecked: boolean }

/** The first day since which a situation is done or checked as it stands on a day; null while it is open. */
const settledSince = ({ statusSteps }: Situation, by: CivilDate): Settled | null => {
  let since: CivilDate | null = null
  let isChecked = false
  for (const { status, on } of statusSteps) {
    if (on > by) break
    const isDone = status === 'done' || status === 'checked'
    since = isDone ? (since ?? on) : null
    isChecked = status === 'checked'
  }
  return since === null ? null : { on: since, isChecked }
}

/**
 * Situations of A, D and F that were settled in a period and are so at its end, of those that the reader may be told of.
 * Settled: said to be done, or checked on the spot.
 */
export const settledSituations = (
  estate: Estate,
  funder: Landlord | null,
  period: Period,
): readonly SettledSituation[] => {
  const isTold = materialTold(estate, funder)
  return [...estate.situation.values()].flatMap((situation) => {
    if (!isTold(situation)) return []
    const since = settledSince(situation, period.until)
    return since && isInPeriod(since.on, period) ? [{ situation, isChecked: since.isChecked }] : []
  })
}
