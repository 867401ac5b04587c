import type { Draws } from './draws.ts'
import type { Insertions } from './insertions.ts'
import type { Orders } from './orders.ts'
import type { State } from './state.ts'
import type { Wishes } from './wishes.ts'

/** One in so many looks at a route leaves out its best place ("blinks"). */
const BLINK = 100
/** More routes than this are not all looked at, but those that pass near. */
const ALL_ROUTES = 40
const NEAR_VISITS = 24

/**
 * Puts visits back one by one where they cost least, those who want most or any other order first. What costs more than
 * it is worth stays out. Work is done in slices: `start`, then `go` until it says that it is done.
 */
export class Recreate {
  private readonly state: State
  private readonly wishes: Wishes
  private readonly insertions: Insertions
  private readonly orders: Orders
  private readonly draws: Draws
  readonly list: Int32Array
  private count = 0
  private next = 0
  private kept = 0
  private readonly slotCost: Float64Array
  private readonly slotVisit: Int32Array
  private readonly slotRoute: Int32Array
  private readonly slotPosition: Int32Array
  private readonly chosen: Int32Array
  private readonly twinSeen: Int32Array
  private readonly routeSeen: Int32Array
  private look = 0
  private readonly near: Int32Array
  private nearCount = 0
  private nextBlink = BLINK
  // The best found by `findBest`.
  private bestVisit = 0
  private bestRoute = 0
  private bestPosition = 0

  constructor(state: State, wishes: Wishes, insertions: Insertions, orders: Orders, draws: Draws) {
    this.state = state
    this.wishes = wishes
    this.insertions = insertions
    this.orders = orders
    this.draws = draws
    const { slots, routes } = state.tables
    this.list = new Int32Array(state.model.clients)
    this.slotCost = new Float64Array(slots)
    this.slotVisit = new Int32Array(slots)
    this.slotRoute = new Int32Array(slots)
    this.slotPosition = new Int32Array(slots)
    this.chosen = new Int32Array(slots)
    this.twinSeen = new Int32Array(routes)
    this.routeSeen = new Int32Array(routes)
    this.near = new Int32Array(routes)
    for (let r = 0; r < routes; r++) this.near[r] = r
    this.nearCount = routes
  }

  /** Takes up all who want a visit. */
  start(): void {
    this.wishes.refresh()
    const { pool, poolCount } = this.wishes
    this.list.set(pool.subarray(0, poolCount))
    this.begin(poolCount)
  }

  /** Takes up the first `count` clients of `list`. */
  begin(count: number): void {
    this.orders.sort(this.list, count, this.draws)
    this.count = count
    this.next = this.kept = 0
  }

  /** Works until so many places were weighed; whether all is done. */
  go(limit: number): boolean {
    const until = this.insertions.weighed + limit
    const { list, wishes } = this
    for (;;) {
      for (; this.next < this.count; this.next++) {
        if (this.insertions.weighed >= until) return false
        const client = list[this.next]!
        if (!(this.state.duties.choose ? this.addDays(client) : this.addOne(client))) continue
        wishes.look(client)
        if (wishes.most[client]! < 0) list[this.kept++] = client
      }
      if (this.kept === 0) return true
      this.count = this.kept
      this.next = this.kept = 0
    }
  }

  private addOne(client: number): boolean {
    this.wishes.look(client)
    if (this.wishes.most[client]! >= 0 || !this.findBest(client)) return false
    this.insert(this.bestVisit, this.bestRoute, this.bestPosition)
    return true
  }

  private insert(visit: number, route: number, position: number): void {
    const { state } = this
    state.insert(visit, route, position)
    state.route[route]!.retime()
    state.weighClient(state.model.visitClient[visit]!)
  }

  private findBest(client: number): boolean {
    const { state, wishes } = this
    const { tables, model } = state
    const { slots, routes } = tables
    let best = -1e-9
    let isFound = false
    for (let k = tables.clientFirst[client]!; k < tables.clientFirst[client + 1]!; k++) {
      const visit = tables.clientVisits[k]!
      this.findRoutes(visit)
      const share = this.shareChange(visit)
      for (let i = 0; i < this.nearCount; i++) {
        const route = this.near[i]!
        const change = wishes.change[visit * slots + model.routeSlot[route]!]! + share
        if (change >= best || !this.mayStand(visit, route, routes)) continue
        const cost = this.costOf(visit, route) + change
        if (cost >= best) continue
        best = cost
        isFound = true
        this.bestVisit = visit
        this.bestRoute = route
        this.bestPosition = this.insertions.position
      }
    }
    return isFound
  }

  private addDays(client: number): boolean {
    const { state, wishes, slotCost } = this
    const { tables, model, meetings, duties } = state
    const { slots, routes } = tables
    wishes.look(client)
    if (wishes.most[client]! >= 0) return false
    slotCost.fill(Infinity)
    for (let k = tables.clientFirst[client]!; k < tables.clientFirst[client + 1]!; k++) {
      const visit = tables.clientVisits[k]!
      this.findRoutes(visit)
      for (let i = 0; i < this.nearCount; i++) {
        const route = this.near[i]!
        const slot = model.routeSlot[route]!
        if (wishes.change[visit * slots + slot]! > 0 || !this.mayStand(visit, route, routes)) continue
        const cost = this.costOf(visit, route)
        if (cost >= slotCost[slot]!) continue
        slotCost[slot] = cost
        this.slotVisit[slot] = visit
        this.slotRoute[slot] = route
        this.slotPosition[slot] = this.insertions.position
      }
    }
    const count = duties.choose!(
      client,
      slotCost,
      meetings.routes,
      client * meetings.width,
      meetings.count[client]!,
      this.chosen,
    )
    for (let i = 0; i < count; i++) {
      const slot = this.chosen[i]!
      this.insert(this.slotVisit[slot]!, this.slotRoute[slot]!, this.slotPosition[slot]!)
    }
    return count > 0
  }

  private mayStand(visit: number, route: number, routes: number): boolean {
    const { state } = this
    const { model, tables } = state
    const rank = visit * routes + route
    if ((tables.flags[rank]! & 1) === 0 || state.at[rank] !== 0) return false
    const kept = state.route[route]!
    if (model.load && model.routeCapacity && kept.load + model.load[visit]! > model.routeCapacity[route]!)
      return false
    if (kept.count > 0) return true
    // Of routes that are alike and empty, the first will do.
    const twin = tables.twin[route]!
    if (this.twinSeen[twin] === this.look) return false
    this.twinSeen[twin] = this.look
    return true
  }

  private costOf(visit: number, route: number): number {
    const cost = this.insertions.cost(visit, route)
    if (--this.nextBlink > 0 || cost === Infinity) return cost
    this.nextBlink = 1 + this.draws.below(2 * BLINK)
    return this.insertions.scan(visit, route, this.insertions.position)
  }

  private shareChange(visit: number): number {
    const { totals, duties, model, tables } = this.state
    const group = duties.shareEnergy && model.visitGroup ? model.visitGroup[visit]! : -1
    if (group < 0) return 0
    const before = duties.shareEnergy!(totals)
    const kept = totals[group]!
    totals[group] = kept + model.service[tables.visits * model.routeClass[0]! + visit]!
    const after = duties.shareEnergy!(totals)
    totals[group] = kept
    return after - before
  }

  /** Writes into `near` the routes worth looking at for a visit: all, or those of its neighbours and the emptiest. */
  private findRoutes(visit: number): void {
    this.look++
    const { state } = this
    const { model, tables, meetings } = state
    const { routes } = tables
    if (routes <= ALL_ROUTES) return
    this.nearCount = 0
    const near = tables.nearest(visit)
    for (let k = 0; k < near.length && k < NEAR_VISITS; k++) {
      const client = model.visitClient[near[k]!]!
      const from = client * meetings.width
      for (let i = from; i < from + meetings.count[client]!; i++) this.addRoute(meetings.routes[i]!)
    }
    for (let r = 0; r < routes; r++) if (state.route[r]!.count < 3) this.addRoute(r)
  }

  private addRoute(route: number): void {
    if (this.routeSeen[route] === this.look) return
    this.routeSeen[route] = this.look
    this.near[this.nearCount++] = route
  }
}
