import { type CivilDate, daysBetween } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import { settingsOf } from '../estate.ts'
import type { Situation } from '../situation.ts'
import { familyOf } from '../taxonomy.ts'
import { dayOf } from '../when.ts'
import { isOpenSituation } from './situation-loop.ts'

/** A defect that is not checked on the spot yet. */
export type OpenDefect = {
  readonly situation: Situation
  /** Days since it was first noted. */
  readonly ageDays: number
}

/** Open situations of family F, oldest first; those of a place, or of a building with its entrances, when `place` is given. */
export const openDefects = (estate: Estate, today: CivilDate, place?: string): readonly OpenDefect[] => {
  const zone = settingsOf(estate).timeZone
  const isHere = (at: string): boolean =>
    place === undefined || at === place || estate.entrance.get(at)?.building === place
  return [...estate.situation.values()]
    .filter((each) => familyOf(each.code) === 'F' && isHere(each.place) && isOpenSituation(each))
    .map((situation) => ({ situation, ageDays: daysBetween(dayOf(situation.when, zone), today) }))
    .sort((a, b) => b.ageDays - a.ageDays || (a.situation.id < b.situation.id ? -1 : 1))
}
