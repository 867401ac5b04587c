import type { Draws } from '../draws.ts'
import type { State } from '../state.ts'
import type { Polish } from './polish.ts'
import { Reordering } from './reordering.ts'

const LONGEST = 50
/** Shorter routes are left to ruin and recreate. */
const LONG = 12

/** Changes two neighbouring stretches of a long route for each other and improves what is around ("segment insertion"). */
export class Kick {
  private readonly state: State
  private readonly draws: Draws
  private readonly polish: Polish
  private readonly order: Reordering

  constructor(state: State, draws: Draws, polish: Polish) {
    this.state = state
    this.draws = draws
    this.polish = polish
    this.order = new Reordering(state)
  }

  /** Whether a route was changed; ways must be as long back. */
  run(): boolean {
    const { state, draws, order, polish } = this
    const route = draws.below(state.tables.routes)
    const { count, visit } = state.route[route]!
    if (count < LONG || state.model.routeFrozen?.[route] === 1) return false
    const span = Math.min(LONGEST, count)
    const first = 1 + draws.below(count - span + 1)
    const middle = first + 1 + draws.below(span - 1)
    const last = middle + draws.below(first + span - middle)
    order.route = route
    if (!order.isFree(first, last)) return false
    const into = order.begin()
    let to = first
    for (let i = middle; i <= last; i++) into[to++] = visit[i]!
    const joint = to
    for (let i = first; i < middle; i++) into[to++] = visit[i]!
    if (!order.fits()) return false
    order.apply()
    for (let i = -1; i <= 1; i++) {
      polish.wake(route, first + i)
      polish.wake(route, joint + i)
      polish.wake(route, last + 1 + i)
    }
    polish.run(route)
    return state.route[route]!.leave[count + 1]! <= state.model.routeClose[route]!
  }
}
