import type { IsoWeek } from '../civil-date.ts'
import type { Estate } from '../estate.ts'

/** Places kept out of a round of that week by hand, sorted: those of the whole week, and those of this round. */
export const excludedFrom = (
  { exclusion }: Pick<Estate, 'exclusion'>,
  week: IsoWeek,
  round: string,
): readonly string[] => {
  const places = new Set<string>()
  for (const each of exclusion.values())
    if (each.week === week && (each.round === undefined || each.round === round)) places.add(each.place)
  return [...places].sort()
}
