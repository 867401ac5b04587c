import type { CivilDate } from '../civil-date.ts'
import { type Refusal, refusal } from '../refusal.ts'
import { dayObstacle, FIRST_DAY } from './day-obstacle.ts'

type Settled = { readonly id: string; readonly done?: CivilDate }

/** Why a commitment or a milestone can't be settled on that day; null takes back that it was. */
export const settlingObstacle = (
  parts: readonly Settled[],
  id: string,
  on: CivilDate | null,
  today: CivilDate,
): Refusal | null => {
  if (!parts.some((each) => each.id === id)) return refusal('part-gone')
  return on === null ? null : dayObstacle(on, FIRST_DAY, today)
}

/** The parts with that one settled on a day, or not any more. */
export const settled = <P extends Settled>(
  parts: readonly P[],
  id: string,
  on: CivilDate | null,
): readonly P[] =>
  parts.map((each) => {
    if (each.id !== id) return each
    const { done: _done, ...open } = each
    return (on === null ? open : { ...open, done: on }) as P
  })
