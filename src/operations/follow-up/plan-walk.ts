import type { Estate } from '../../domain/estate.ts'
import { placePoint } from '../../domain/place-point.ts'
import { isFault, refusal } from '../../domain/refusal.ts'
import { distanceMetres } from '../../geometry/distance.ts'
import type { Position } from '../../geometry/position.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'
import { recordObstacle } from './record-obstacle.ts'
import { walkObstacle } from './walk-obstacle.ts'
import { walkProblem } from './walk-problem.ts'

/** Metres from the street to a place of the walk, at most: further on, no street leads there. Ours. */
const MOST_OFF_STREET = 150

/** Plans the way of a walk like a round: the shortest along open streets through these places in their order. */
export const planWalk: Operation<{ readonly id: string; readonly route: readonly string[] }> = {
  id: 'plan-walk',
  available: (state, { id, route }) => {
    const obstacle = walkObstacle(state, id) ?? recordObstacle(state, { places: route })
    if (obstacle) return obstacle
    return route.length >= 2 && new Set(route).size >= 2 ? null : refusal('walk-short')
  },
  label: () => actions['plan-walk'](),
  run: async ({ estate, session }, { id, route }, ports) => {
    const through = pointsOf(estate, route)
    const { days } = estate.action.get(id)!
    const { problem, order } = walkProblem(estate, days.length > 0 ? days : [session.today], through)
    const plan = await ports.schedule(problem, order)
    if (isFault(plan)) return plan
    const [round] = plan.rounds
    const path = (round?.line ?? []).filter((at, index, all) => String(at) !== String(all[index - 1]))
    const apart = placeApart(path, through)
    if (apart !== undefined) return refusal('walk-apart', { place: placeName(estate, route[apart]!) })
    return {
      kind: 'done',
      holds: (now) => now.street === estate.street && String(pointsOf(now, route)) === String(through),
      change: changedRecord('action', id, (now) => ({ ...now, path, route })),
    }
  },
}

const pointsOf = (estate: Estate, route: readonly string[]): readonly Position[] =>
  route.flatMap((place) => {
    const at = placePoint(estate, place)
    return at ? [at] : []
  })

/** Rank of the first place that the way comes to, or sets out from, across country; undefined when streets lead to all. */
const placeApart = (path: readonly Position[], through: readonly Position[]): number | undefined => {
  if (path.length < 2) return through.length - 1
  let index = 0
  for (let rank = 1; rank < through.length; rank++) {
    const found = path.findIndex((at, each) => each > index && String(at) === String(through[rank]))
    if (found < 0) continue
    if (distanceMetres(path[found - 1]!, path[found]!) > MOST_OFF_STREET) return rank
    index = found
  }
  return distanceMetres(path[0]!, path[1]!) > MOST_OFF_STREET ? 0 : undefined
}
