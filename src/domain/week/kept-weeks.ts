import { type AnyRecord, type Estate, withRecords } from '../estate.ts'
import { keptIntervention, keptPassage } from './kept-passage.ts'
import { withoutPairs } from './without-pairs.ts'

/**
 * The estate whose closed weeks tell no minute and no pair: those that it knows closed, or those given. The same one when
 * they tell none.
 */
export const keptWeeks = (estate: Estate, weekClosure = estate.weekClosure): Estate => {
  const known = { ...estate, weekClosure }
  const changed: AnyRecord[] = []
  for (const passage of estate.passage.values()) {
    const kept = keptPassage(known, passage)
    if (kept !== passage) changed.push(kept)
  }
  for (const intervention of estate.intervention.values()) {
    const kept = keptIntervention(known, intervention)
    if (kept.when !== intervention.when) changed.push(kept)
  }
  const acted = changed.length === 0 ? estate : withRecords(estate, changed)
  return [...weekClosure.values()].reduce((now, { week }) => withoutPairs(now, week), acted)
}
