import type { Estate } from '../../domain/estate.ts'
import { isInUse } from '../../domain/is-in-use.ts'
import { placeOf } from '../../domain/place.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { activeEntrances } from '../../domain/week/active-entrances.ts'
import { openPublicPlaces } from '../../domain/week/open-public-places.ts'
import { closedObstacle } from './closed-obstacle.ts'

/** Why no week can be planned with what the territory holds; null when one can. */
export const weekObstacle = (estate: Estate): Refusal | null => {
  if (estate.pair.size === 0) return refusal('no-pair')
  if (estate.roundTemplate.size === 0) return refusal('no-round-template')
  const lost = [...estate.roundTemplate.values()].filter(
    ({ startPlace, endPlace }) =>
      ![startPlace, endPlace].every((id) => placeOf(estate, id) && isInUse(estate, id)),
  )
  if (lost.length > 0) return refusal('round-place-gone', { count: lost.length })
  return activeEntrances(estate).length + openPublicPlaces(estate).length === 0
    ? refusal('no-entrance')
    : null
}

/** The same, and the refusal when the week is closed, or not prepared yet. */
export const standingObstacle = (estate: Estate, week: string): Refusal | null =>
  weekObstacle(estate) ??
  closedObstacle(estate, week) ??
  ([...estate.round.values()].some((round) => round.week === week) ? null : refusal('no-plan'))
