import type { IsoWeek } from '../../../domain/civil-date.ts'
import type { Estate } from '../../../domain/estate.ts'
import { words } from '../../../messages/words.ts'

/** Why a place has its stop in the week, or has none, as sentences. */
export const whyLines = (estate: Estate, week: IsoWeek, place: string, _stop: string): readonly string[] => {
  const unserved = estate.unserved.get(`unserved-${week}-${place}`)
  return unserved ? [words.unserved[unserved.reason]] : []
}
