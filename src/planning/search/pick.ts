import type { BestPlace } from './best-place.ts'
import type { Draws } from './draws.ts'
import type { State } from './state.ts'
import type { Wishes } from './wishes.ts'

const NOISE = 0.25

/**
 * Puts back, again and again, the visit that saves most for the time it takes: for pools of which only a part fits. How
 * much the time counts (not at all, its root, in proportion, more than that) and how much chance is drawn each time.
 */
export class Pick {
  private readonly state: State
  private readonly wishes: Wishes
  private readonly place: BestPlace
  private readonly draws: Draws
  /** By client: the less, the sooner. */
  private readonly keys: Float64Array
  private readonly visits: Int32Array
  private readonly routes: Int32Array
  private readonly positions: Int32Array
  private taste = 0
  private noise = 0

  constructor(state: State, wishes: Wishes, place: BestPlace, draws: Draws) {
    this.state = state
    this.wishes = wishes
    this.place = place
    this.draws = draws
    const { clients } = state.model
    this.keys = new Float64Array(clients)
    this.visits = new Int32Array(clients)
    this.routes = new Int32Array(clients)
    this.positions = new Int32Array(clients)
  }

  /** Takes up the first `count` clients of a list, which it reorders. */
  run(list: Int32Array, count: number): void {
    const { draws } = this
    this.taste = draws.below(4)
    this.noise = draws.below(3) * NOISE
    let left = 0
    for (let i = 0; i < count; i++) if (this.look(list[i]!)) list[left++] = list[i]!
    while (left > 0) {
      const rank = this.first(list, left)
      const client = list[rank]!
      const route = this.routes[client]!
      this.state.put(this.visits[client]!, route, this.positions[client]!)
      // What fits nowhere now will not fit later: it leaves the list.
      let kept = 0
      for (let i = 0; i < left; i++) {
        const other = list[i]!
        if (other === client || this.routes[other] === route) if (!this.look(other)) continue
        list[kept++] = other
      }
      left = kept
    }
  }

  private first(list: Int32Array, count: number): number {
    let best = 0
    for (let i = 1; i < count; i++) if (this.keys[list[i]!]! < this.keys[list[best]!]!) best = i
    return best
  }

  /** Finds a place for a client and what it is worth; false when there is none. */
  private look(client: number): boolean {
    const { state, place, wishes } = this
    wishes.look(client)
    if (wishes.most[client]! >= 0 || !place.find(client)) return false
    this.visits[client] = place.visit
    this.routes[client] = place.route
    this.positions[client] = place.position
    const { model, tables } = state
    const service = model.service[model.routeClass[place.route]! * tables.visits + place.visit]!
    const time = Math.max(0, place.cost) + service + 1
    const { change } = place
    let key = change
    if (this.taste === 1) key /= Math.sqrt(time)
    else if (this.taste === 2) key /= time
    else if (this.taste === 3) key *= -change / time
    this.keys[client] = key * (1 - this.noise * this.draws.unit())
    return true
  }
}
