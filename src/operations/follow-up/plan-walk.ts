import { type Estate, withRecords } from '../../domain/estate.ts'
import { isWalk } from '../../domain/follow-up/walk-points.ts'
import { placePoint } from '../../domain/place-point.ts'
import { isFault, isRefusal, refusal } from '../../domain/refusal.ts'
import type { Position } from '../../geometry/position.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'
import { actionOf } from './outreach-obstacle.ts'
import { stopOf, walkProblem } from './walk-problem.ts'

/** Plans the way of a walk like a round: the shortest along open streets through these places in their order. */
export const planWalk: Operation<{ readonly id: string; readonly route: readonly string[] }> = {
  id: 'plan-walk',
  available: (state, { id, route }) => {
    const action = actionOf(state, id)
    if (isRefusal(action)) return action
    if (!isWalk(action.form)) return refusal('not-a-walk')
    if (route.some((place) => !placePoint(state.estate, place))) return refusal('place-needed')
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
    const met = new Set(round?.stops.map(({ place }) => place))
    const apart = route.findIndex((_, rank) => rank > 0 && !met.has(stopOf(rank)))
    if (!round || apart >= 0)
      return refusal('walk-apart', { place: placeName(estate, route[Math.max(apart, 0)]!) })
    const path = round.line.filter((at, index, all) => String(at) !== String(all[index - 1]))
    return {
      kind: 'done',
      holds: (now) => now.street === estate.street && String(pointsOf(now, route)) === String(through),
      change: (now) => {
        const action = now.action.get(id)
        return action ? withRecords(now, [{ ...action, path, route }]) : now
      },
    }
  },
}

const pointsOf = (estate: Estate, route: readonly string[]): readonly Position[] =>
  route.flatMap((place) => {
    const at = placePoint(estate, place)
    return at ? [at] : []
  })
