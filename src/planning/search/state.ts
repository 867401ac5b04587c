import { Meetings } from './meetings.ts'
import type { Duties, Model, Routes } from './model.ts'
import { Route } from './route.ts'
import type { Tables } from './tables.ts'

/**
 * The plan that the search walks on, changed in steps: `begin`, then removals and insertions, then `keep` or `undo`. What
 * a step touches is copied when first touched, and nothing else.
 */
export class State {
  readonly tables: Tables
  readonly model: Model
  readonly duties: Duties
  readonly meetings: Meetings
  /** `visits × routes`: where a visit stands in a route, 0 for not there. */
  readonly at: Int32Array
  readonly route: Route[] = []
  /** Changes with the meetings of a client, and comes back with them. */
  readonly clientVersion: Int32Array
  readonly clientEnergy: Float64Array
  /** Minutes by group; empty without shares. */
  readonly totals: Float64Array
  readonly dirty: Int32Array
  dirtyCount = 0
  /** Clients whose meetings the step changed. */
  readonly touched: Int32Array
  touchedCount = 0
  length = 0
  dutyEnergy = 0
  /** Levels of the duties as they were before the step, and as they are once `judge` was called. */
  readonly kept: Float64Array
  readonly levels: Float64Array

  private readonly saved: Route[] = []
  private readonly routeStep: Int32Array
  private readonly clientStep: Int32Array
  private readonly isDirty: Uint8Array
  private readonly touchedRoutes: Int32Array
  private touchedRouteCount = 0
  private readonly oldVersion: Int32Array
  private readonly oldEnergy: Float64Array
  private readonly oldTotals: Float64Array
  private oldLength = 0
  private oldDutyEnergy = 0
  private log = new Int32Array(256)
  private logCount = 0
  private step = 0
  private version = 0

  constructor(tables: Tables) {
    const { model, visits, routes } = tables
    const { clients, duties } = model
    this.tables = tables
    this.model = model
    this.duties = duties
    this.meetings = new Meetings(tables)
    this.at = new Int32Array(visits * routes)
    for (let r = 0; r < routes; r++) {
      this.route.push(new Route(tables, r))
      this.saved.push(new Route(tables, r))
      this.route[r]!.version = ++this.version
    }
    this.clientVersion = new Int32Array(clients)
    this.clientEnergy = new Float64Array(clients)
    this.totals = new Float64Array(duties.groups)
    this.oldTotals = new Float64Array(duties.groups)
    this.dirty = new Int32Array(clients)
    this.isDirty = new Uint8Array(clients)
    this.touched = new Int32Array(clients)
    this.routeStep = new Int32Array(routes)
    this.clientStep = new Int32Array(clients)
    this.touchedRoutes = new Int32Array(routes)
    this.oldVersion = new Int32Array(clients)
    this.oldEnergy = new Float64Array(clients)
    this.kept = new Float64Array(duties.levels)
    this.levels = new Float64Array(duties.levels)
    for (let c = 0; c < clients; c++) {
      this.clientVersion[c] = ++this.version
      this.markDirty(c)
    }
    this.settle()
  }

  get energy(): number {
    const { shareEnergy } = this.duties
    return this.length + this.dutyEnergy + (shareEnergy ? shareEnergy(this.totals) : 0)
  }

  begin(): void {
    this.step++
    this.touchedCount = this.touchedRouteCount = this.logCount = 0
    this.oldLength = this.length
    this.oldDutyEnergy = this.dutyEnergy
    this.levels.set(this.kept)
    this.oldTotals.set(this.totals)
  }

  /** Puts a visit after a position. Times of the route are right after `retime`. */
  insert(visit: number, route: number, position: number): void {
    const kept = this.touchRoute(route)
    const client = this.model.visitClient[visit]!
    this.touchClient(client)
    this.length -= kept.length
    kept.insert(position, visit)
    this.length += kept.length
    kept.version = ++this.version
    const { routes } = this.tables
    for (let i = position + 1; i <= kept.count; i++) this.at[kept.visit[i]! * routes + route] = i
    this.meetings.add(client, visit, route)
    this.note(visit + 1, route)
    this.changed(client, visit, route, 1)
  }

  /** Inserts where it is known to fit, and brings times and energies up to date. */
  put(visit: number, route: number, position: number): void {
    this.insert(visit, route, position)
    this.route[route]!.retime()
    this.weighClient(this.model.visitClient[visit]!)
  }

  remove(route: number, position: number): void {
    const kept = this.touchRoute(route)
    const visit = kept.visit[position]!
    const client = this.model.visitClient[visit]!
    this.touchClient(client)
    this.length -= kept.length
    kept.remove(position)
    this.length += kept.length
    kept.version = ++this.version
    const { routes } = this.tables
    this.at[visit * routes + route] = 0
    for (let i = position; i <= kept.count; i++) this.at[kept.visit[i]! * routes + route] = i
    this.meetings.remove(client, visit, route)
    this.note(-visit - 1, route)
    this.changed(client, visit, route, -1)
  }

  /** To be called before the order of a route is changed by hand, and `reordered` after. */
  touchRoute(route: number): Route {
    if (this.routeStep[route] !== this.step) {
      this.routeStep[route] = this.step
      this.touchedRoutes[this.touchedRouteCount++] = route
      this.saved[route]!.copy(this.route[route]!)
    }
    return this.route[route]!
  }

  /** The same visits stand in another order. Whether it can be walked. */
  reordered(route: number, before: number): boolean {
    const kept = this.route[route]!
    const fits = kept.retime()
    this.length += kept.length - before
    kept.version = ++this.version
    for (let i = 1; i <= kept.count; i++) this.at[kept.visit[i]! * this.tables.routes + route] = i
    return fits
  }

  /** Whether all routes that the step touched can be walked, their times computed anew. */
  retime(): boolean {
    let fits = true
    for (let i = 0; i < this.touchedRouteCount; i++)
      if (!this.route[this.touchedRoutes[i]!]!.retime()) fits = false
    return fits
  }

  /** Brings the energies of the clients that changed up to date. */
  weigh(): void {
    for (let i = 0; i < this.touchedCount; i++) this.weighClient(this.touched[i]!)
  }

  weighClient(client: number): void {
    const { routes, visits, count, width } = this.meetings
    const energy = this.duties.energy(client, routes, visits, client * width, count[client]!)
    this.dutyEnergy += energy - this.clientEnergy[client]!
    this.clientEnergy[client] = energy
  }

  /** Writes what the step has made of the plan into `levels`. */
  judge(): void {
    const { levels, duties } = this
    for (let i = 0; i < this.touchedCount; i++) this.count(this.touched[i]!, 1)
    levels[duties.lengthLevel] = this.length
    if (duties.shareLevel !== undefined && duties.shareCost)
      levels[duties.shareLevel] = duties.shareCost(this.totals)
  }

  /** After `judge`. */
  keep(): void {
    this.kept.set(this.levels)
  }

  undo(): void {
    const { routes } = this.tables
    for (let i = this.logCount - 2; i >= 0; i -= 2) {
      const mark = this.log[i]!
      const route = this.log[i + 1]!
      const visit = (mark > 0 ? mark : -mark) - 1
      const client = this.model.visitClient[visit]!
      if (mark > 0) {
        this.meetings.remove(client, visit, route)
        this.at[visit * routes + route] = 0
      } else this.meetings.add(client, visit, route)
    }
    for (let i = 0; i < this.touchedRouteCount; i++) {
      const r = this.touchedRoutes[i]!
      const back = this.saved[r]!
      this.saved[r] = this.route[r]!
      this.route[r] = back
      for (let k = 1; k <= back.count; k++) this.at[back.visit[k]! * routes + r] = k
    }
    for (let i = 0; i < this.touchedCount; i++) {
      const client = this.touched[i]!
      this.clientVersion[client] = this.oldVersion[client]!
      this.clientEnergy[client] = this.oldEnergy[client]!
      this.markDirty(client)
    }
    this.length = this.oldLength
    this.dutyEnergy = this.oldDutyEnergy
    this.totals.set(this.oldTotals)
  }

  /** Computes all sums anew, free of what additions lost. */
  settle(): void {
    const { model, duties } = this
    this.length = this.dutyEnergy = 0
    for (const route of this.route) {
      route.settle()
      this.length += route.length
    }
    this.levels.fill(0)
    this.clientEnergy.fill(0)
    for (let c = 0; c < model.clients; c++) {
      this.weighClient(c)
      this.count(c, 1)
    }
    this.levels[duties.lengthLevel] = this.length
    if (duties.shareLevel !== undefined && duties.shareCost)
      this.levels[duties.shareLevel] = duties.shareCost(this.totals)
    this.kept.set(this.levels)
  }

  lists(): Routes {
    return this.route.map((each) => Array.from(each.visit.subarray(1, each.count + 1)))
  }

  private count(client: number, sign: 1 | -1): void {
    const { routes, visits, count, width } = this.meetings
    this.duties.count(client, routes, visits, client * width, count[client]!, this.levels, sign)
  }

  private changed(client: number, visit: number, route: number, sign: 1 | -1): void {
    const { visitGroup, service, routeClass } = this.model
    this.clientVersion[client] = ++this.version
    this.markDirty(client)
    const group = visitGroup && this.totals.length > 0 ? visitGroup[visit]! : -1
    if (group >= 0) this.totals[group]! += sign * service[routeClass[route]! * this.tables.visits + visit]!
  }

  private touchClient(client: number): void {
    if (this.clientStep[client] === this.step) return
    this.clientStep[client] = this.step
    this.touched[this.touchedCount++] = client
    this.oldVersion[client] = this.clientVersion[client]!
    this.oldEnergy[client] = this.clientEnergy[client]!
    this.count(client, -1)
  }

  private markDirty(client: number): void {
    if (this.isDirty[client] === 1) return
    this.isDirty[client] = 1
    this.dirty[this.dirtyCount++] = client
  }

  /** Clients whose wishes must be looked at anew; forgets them. */
  cleaned(): number {
    const { dirtyCount } = this
    for (let i = 0; i < dirtyCount; i++) this.isDirty[this.dirty[i]!] = 0
    this.dirtyCount = 0
    return dirtyCount
  }

  private note(mark: number, route: number): void {
    if (this.logCount + 2 > this.log.length) {
      const longer = new Int32Array(this.log.length * 2)
      longer.set(this.log)
      this.log = longer
    }
    this.log[this.logCount++] = mark
    this.log[this.logCount++] = route
  }
}
