import { firstDayOf, lastDayOf } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import type { Period } from '../period.ts'
import type { Counted } from './monthly-count.ts'

/**
 * How many records that have expired are counted in the months that lie whole within a period, at places of a scope: what is
 * left of passages and of A, D and F, which are counted where they were. 0 where nothing has expired.
 */
export const expiredCount = (
  { monthlyCount }: Pick<Estate, 'monthlyCount'>,
  { from, until }: Period,
  what: Counted,
  isHere: (place: string) => boolean,
): number => {
  let sum = 0
  for (const each of monthlyCount.values())
    if (
      each.what === what &&
      firstDayOf(each.month) >= from &&
      lastDayOf(each.month) <= until &&
      isHere(each.place)
    )
      sum += each.count
  return sum
}
