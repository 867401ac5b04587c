import type { CivilDate } from './civil-date.ts'
import type { Estate } from './estate.ts'
import type { Closure, Street } from './street.ts'

/** Whether a closure holds on some day from `from` to `until`, all days inclusive; one that ends before it begins never does. */
export const closesWithin = (closure: Closure, from: CivilDate, until: CivilDate): boolean =>
  closure.from <= until &&
  (closure.until === undefined || closure.until >= (closure.from > from ? closure.from : from))

/**
 * Streets that can be walked on every day from `from` to `until`, both inclusive: neither barred nor closed on one of
 * them. A week is planned on one network, so works of a single day leave the street out of that week.
 */
export const walkedStreets = (
  { street }: Pick<Estate, 'street'>,
  from: CivilDate,
  until: CivilDate,
): readonly Street[] =>
  [...street.values()].filter(
    ({ barred, closures = [] }) =>
      barred !== true && !closures.some((closure) => closesWithin(closure, from, until)),
  )
