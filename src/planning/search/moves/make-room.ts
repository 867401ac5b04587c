import type { Draws } from '../draws.ts'
import type { Insertions } from '../insertions.ts'
import type { State } from '../state.ts'
import type { Wishes } from '../wishes.ts'

/** Clients looked at for one who lacks what is due, and visits that may have to give way. */
const LOOKS = 400
const MOST_OUT = 8
/** What saves less than this share of the most that a visit would save is not tried. */
const NEARLY_MOST = 0.7

/**
 * Puts a visit in for a client who lacks what is due, where others have to give way: a long visit seldom finds room by
 * itself. Those near it leave one by one until it fits (ejection, Glover 1996); they are to be taken up again elsewhere.
 */
export class MakeRoom {
  /** The visit put in last. */
  visit = 0
  private route = 0
  private routes = new Int32Array(64)
  private visits = new Int32Array(64)
  private readonly state: State
  private readonly wishes: Wishes
  private readonly insertions: Insertions
  private readonly draws: Draws

  constructor(state: State, wishes: Wishes, insertions: Insertions, draws: Draws) {
    this.state = state
    this.wishes = wishes
    this.insertions = insertions
    this.draws = draws
  }

  /** A client who lacks what is due, -1 for none. */
  find(): number {
    const { duties, meetings, model } = this.state
    if (!duties.isDue || model.clients === 0) return -1
    let client = this.draws.below(model.clients)
    for (let i = Math.min(LOOKS, model.clients); i > 0; i--) {
      if (
        duties.isDue(
          client,
          meetings.routes,
          meetings.visits,
          client * meetings.width,
          meetings.count[client]!,
        )
      )
        return client
      if (++client === model.clients) client = 0
    }
    return -1
  }

  /** A client whom the step has left without what is due, -1 for none. */
  findLeft(): number {
    const { duties, meetings, touched, touchedCount } = this.state
    for (let i = 0; i < touchedCount; i++) {
      const c = touched[i]!
      if (duties.isDue!(c, meetings.routes, meetings.visits, c * meetings.width, meetings.count[c]!)) return c
    }
    return -1
  }

  /** Changes the plan, times and energies up to date; whether a visit of the client stands in it now that did not. */
  run(client: number, isAll: boolean): boolean {
    const { state, wishes, insertions } = this
    if (isAll) this.takeAll(client)
    state.retime()
    state.weigh()
    wishes.look(client)
    if (!this.choose(client)) return false
    const kept = state.route[this.route]!
    for (let out = 0; ; out++) {
      if (this.carries() && insertions.scan(this.visit, this.route, -1) < Infinity) break
      if (out === MOST_OUT || !this.takeNear()) return false
      kept.retime()
      state.weigh()
    }
    state.put(this.visit, this.route, insertions.position)
    return true
  }

  /** Whether the route can take the visit's load. */
  private carries(): boolean {
    const { load, routeCapacity } = this.state.model
    if (!load || !routeCapacity) return true
    return this.state.route[this.route]!.load + load[this.visit]! <= routeCapacity[this.route]!
  }

  /** Draws a visit and a route among those that save nearly the most. */
  private choose(client: number): boolean {
    const { state, wishes, draws } = this
    const { tables, model, at } = state
    let count = 0
    for (let k = tables.clientFirst[client]!; k < tables.clientFirst[client + 1]!; k++) {
      const visit = tables.clientVisits[k]!
      for (let route = 0; route < tables.routes; route++) {
        const change = wishes.change[visit * tables.slots + model.routeSlot[route]!]!
        if (change >= 0 || change > NEARLY_MOST * wishes.most[client]!) continue
        const rank = visit * tables.routes + route
        if ((tables.flags[rank]! & 1) === 0 || at[rank] !== 0 || draws.below(++count) > 0) continue
        this.visit = visit
        this.route = route
      }
    }
    return count > 0
  }

  /** Takes a visit out of the route, one near the place that is to be met; false where all are fixed. */
  private takeNear(): boolean {
    const { state, draws } = this
    const { tables, model } = state
    const kept = state.route[this.route]!
    const row = model.visitNode[this.visit]! * tables.nodes
    let least = Infinity
    let position = 0
    for (let i = 1; i <= kept.count; i++) {
      if ((tables.flags[kept.visit[i]! * tables.routes + this.route]! & 2) !== 0) continue
      const detour =
        kept.leg[i - 1]! + kept.leg[i]! - tables.to[kept.node[i - 1]! * tables.nodes + kept.node[i + 1]!]!
      const way = tables.to[row + kept.node[i]!]!
      const loss = (this.lossOf(kept.visit[i]!) + way - detour) * (0.7 + 0.6 * draws.unit())
      if (loss >= least) continue
      least = loss
      position = i
    }
    if (position === 0) return false
    state.remove(this.route, position)
    return true
  }

  /** Energy that the client of a visit loses without it. */
  private lossOf(visit: number): number {
    const { meetings, model, duties, ledger } = this.state
    const client = model.visitClient[visit]!
    const from = client * meetings.width
    const count = meetings.count[client]!
    if (count > this.routes.length) {
      this.routes = new Int32Array(2 * count)
      this.visits = new Int32Array(2 * count)
    }
    let left = 0
    for (let i = from; i < from + count; i++) {
      if (meetings.routes[i] === this.route && meetings.visits[i] === visit) continue
      this.routes[left] = meetings.routes[i]!
      this.visits[left++] = meetings.visits[i]!
    }
    return duties.energy(client, this.routes, this.visits, 0, left) - ledger.clientEnergy[client]!
  }

  private takeAll(client: number): void {
    const { meetings, at, tables, model } = this.state
    for (let i = meetings.count[client]! - 1; i >= 0; i--) {
      const rank = client * meetings.width + i
      const [visit, route] = [meetings.visits[rank]!, meetings.routes[rank]!]
      const flag = visit * tables.routes + route
      if (model.routeFrozen?.[route] !== 1 && (tables.flags[flag]! & 2) === 0)
        this.state.remove(route, at[flag]!)
    }
  }
}
