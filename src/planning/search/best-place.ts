import type { Draws } from './draws.ts'
import type { Insertions } from './insertions.ts'
import type { Overload } from './overload.ts'
import type { State } from './state.ts'
import type { Wishes } from './wishes.ts'

/** One in so many looks at a route leaves out its best place ("blinks"). */
const BLINK = 100
/** More routes than this are not all looked at, but those that pass near and the emptiest. */
const ALL_ROUTES = 40
const NEAR_VISITS = 24
const NEARLY_EMPTY = 3

/** Finds where one more visit of a client costs least, length and duties together. */
export class BestPlace {
  /** What `find` found last. */
  visit = 0
  route = 0
  position = 0
  /** Length added, and energy beside it. */
  cost = 0
  change = 0
  /** What `findDays` found last, by slot. */
  readonly slotCost: Float64Array
  readonly slotVisit: Int32Array
  readonly slotRoute: Int32Array
  readonly slotPosition: Int32Array

  private readonly state: State
  private readonly wishes: Wishes
  private readonly insertions: Insertions
  private readonly overload: Overload
  private readonly draws: Draws
  private readonly twinSeen: Int32Array
  private readonly routeSeen: Int32Array
  private readonly near: Int32Array
  private nearCount: number
  private look = 0
  private nextBlink = BLINK

  constructor(state: State, wishes: Wishes, insertions: Insertions, overload: Overload, draws: Draws) {
    this.state = state
    this.wishes = wishes
    this.insertions = insertions
    this.overload = overload
    this.draws = draws
    const { slots, routes } = state.tables
    this.slotCost = new Float64Array(slots)
    this.slotVisit = new Int32Array(slots)
    this.slotRoute = new Int32Array(slots)
    this.slotPosition = new Int32Array(slots)
    this.twinSeen = new Int32Array(routes)
    this.routeSeen = new Int32Array(routes)
    this.near = Int32Array.from({ length: routes }, (_, r) => r)
    this.nearCount = routes
  }

  /** Whether a visit is worth its length somewhere. The client's row of wishes must be up to date. */
  find(client: number): boolean {
    const { state, wishes } = this
    const { tables, model } = state
    const { slots } = tables
    let best = -1e-9
    let isFound = false
    for (let k = tables.clientFirst[client]!; k < tables.clientFirst[client + 1]!; k++) {
      const visit = tables.clientVisits[k]!
      this.findRoutes(visit)
      for (let i = 0; i < this.nearCount; i++) {
        const route = this.near[i]!
        let change = wishes.change[visit * slots + model.routeSlot[route]!]!
        // Ways are seldom shortened by a visit: what saves less than the best has no chance.
        if (change >= best || !this.mayStand(visit, route)) continue
        change += this.shareChange(visit, route)
        const cost = this.costOf(visit, route)
        if (cost + change >= best) continue
        best = cost + change
        isFound = true
        this.visit = visit
        this.route = route
        this.position = this.insertions.position
        this.cost = cost
        this.change = change
      }
    }
    return isFound
  }

  /** The cheapest place of each slot. */
  findDays(client: number): void {
    const { state, wishes, slotCost } = this
    const { tables, model } = state
    const { slots } = tables
    slotCost.fill(Infinity)
    for (let k = tables.clientFirst[client]!; k < tables.clientFirst[client + 1]!; k++) {
      const visit = tables.clientVisits[k]!
      this.findRoutes(visit)
      for (let i = 0; i < this.nearCount; i++) {
        const route = this.near[i]!
        const slot = model.routeSlot[route]!
        if (wishes.change[visit * slots + slot]! > 0 || !this.mayStand(visit, route)) continue
        const cost = this.costOf(visit, route) + this.overload.costOf(visit, route)
        if (cost >= slotCost[slot]!) continue
        slotCost[slot] = cost
        this.slotVisit[slot] = visit
        this.slotRoute[slot] = route
        this.slotPosition[slot] = this.insertions.position
      }
    }
  }

  private mayStand(visit: number, route: number): boolean {
    const { tables, at, route: all } = this.state
    const rank = visit * tables.routes + route
    if ((tables.flags[rank]! & 1) === 0 || at[rank] !== 0) return false
    const kept = all[route]!
    if (!this.overload.allows(visit, route)) return false
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

  private shareChange(visit: number, route: number): number {
    const { duties, model, tables } = this.state
    const { totals } = this.state.ledger
    const group = duties.shareEnergy && model.visitGroup ? model.visitGroup[visit]! : -1
    if (group < 0) return 0
    const before = duties.shareEnergy!(totals)
    const kept = totals[group]!
    totals[group] = kept + model.service[tables.visits * model.routeClass[route]! + visit]!
    const after = duties.shareEnergy!(totals)
    totals[group] = kept
    return after - before
  }

  private findRoutes(visit: number): void {
    this.look++
    const { model, tables, meetings, route } = this.state
    if (tables.routes <= ALL_ROUTES) return
    this.insertions.weighed += tables.routes
    this.nearCount = 0
    const near = tables.nearest(visit)
    for (let k = 0; k < near.length && k < NEAR_VISITS; k++) {
      const client = model.visitClient[near[k]!]!
      const from = client * meetings.width
      for (let i = from; i < from + meetings.count[client]!; i++) this.addRoute(meetings.routes[i]!)
    }
    for (let r = 0; r < tables.routes; r++) if (route[r]!.count < NEARLY_EMPTY) this.addRoute(r)
  }

  private addRoute(route: number): void {
    if (this.routeSeen[route] === this.look) return
    this.routeSeen[route] = this.look
    this.near[this.nearCount++] = route
  }
}
