import type { CivilDate } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import type { Closure, Street } from '../street.ts'

/** Whether a closure holds on a day, both its ends included; one that ends before it begins never does. */
const closesOn = ({ from, until }: Closure, day: CivilDate): boolean =>
  from <= day && (until === undefined || day <= until)

/**
 * Streets that can be walked on all of these days: neither barred nor closed on one of them. A week is planned on one
 * network, so works on a single day of rounds leave the street out of that week; on other days they change nothing.
 */
export const walkedStreets = (
  { street }: Pick<Estate, 'street'>,
  days: readonly CivilDate[],
): readonly Street[] =>
  [...street.values()].filter(
    ({ barred, closures = [] }) =>
      barred !== true && !closures.some((closure) => days.some((day) => closesOn(closure, day))),
  )
