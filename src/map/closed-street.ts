import type { CivilDate } from '../domain/civil-date.ts'
import type { Street } from '../domain/street.ts'

/** Whether a street is marked as not walked: barred, or under a closure that is not over, so that what begins soon is seen. */
export const closedStreet = (
  { barred, closures = [] }: Pick<Street, 'barred' | 'closures'>,
  today: CivilDate,
): boolean => barred === true || closures.some(({ until }) => until === undefined || until >= today)
