import { Ledger } from './ledger.ts'
import { MeetingLog } from './meeting-log.ts'
import { Meetings } from './meetings.ts'
import type { Duties, Model } from './model.ts'
import { Route } from './route.ts'
import type { Tables } from './tables.ts'

/**
 * The plan that the search walks on, changed in steps: `begin`, then removals and insertions, then `judge` and `keep`, or
 * `undo`. What a step touches is copied when first touched, and nothing else.
 */
export class State {
  readonly tables: Tables
  readonly model: Model
  readonly duties: Duties
  readonly meetings: Meetings
  readonly ledger: Ledger
  /** `visits × routes`: where a visit stands in a route, 0 for not there. */
  readonly at: Int32Array
  readonly route: Route[] = []
  /** Changes with the meetings of a client, and comes back with them. */
  readonly clientVersion: Int32Array
  /** Clients whose meetings the step changed. */
  readonly touched: Int32Array
  touchedCount = 0
  /** Clients whose meetings changed since `cleaned` was called. */
  readonly dirty: Int32Array

  private dirtyCount = 0
  private readonly isDirty: Uint8Array
  private readonly saved: Route[] = []
  private readonly routeStep: Int32Array
  private readonly clientStep: Int32Array
  private readonly touchedRoutes: Int32Array
  private touchedRouteCount = 0
  private readonly oldVersion: Int32Array
  private readonly log = new MeetingLog()
  private step = 0
  private version = 0

  constructor(tables: Tables) {
    const { model, visits, routes } = tables
    const { clients } = model
    this.tables = tables
    this.model = model
    this.duties = model.duties
    this.meetings = new Meetings(tables)
    this.ledger = new Ledger(model, this.meetings)
    this.at = new Int32Array(visits * routes)
    for (let r = 0; r < routes; r++) {
      this.route.push(new Route(tables, r))
      this.saved.push(new Route(tables, r))
      this.route[r]!.version = ++this.version
    }
    this.dirty = new Int32Array(clients)
    this.isDirty = new Uint8Array(clients)
    this.touched = new Int32Array(clients)
    this.routeStep = new Int32Array(routes)
    this.clientStep = new Int32Array(clients)
    this.touchedRoutes = new Int32Array(routes)
    this.oldVersion = new Int32Array(clients)
    this.clientVersion = Int32Array.from({ length: clients }, () => ++this.version)
    for (let c = 0; c < clients; c++) this.markDirty(c)
    this.settle()
  }

  begin(): void {
    this.step++
    this.touchedCount = 0
    this.touchedRouteCount = 0
    this.log.clear()
    this.ledger.begin()
  }

  /** Puts a visit after a position. Times are right after `retime`, energies after `weigh`. */
  insert(visit: number, route: number, position: number): void {
    const kept = this.change(visit, route)
    const before = kept.length
    kept.insert(position, visit)
    this.lengthen(route, before, position + 1)
    this.meetings.add(this.model.visitClient[visit]!, visit, route)
    this.ledger.serve(visit, route, 1)
    this.log.add(visit, route, 1)
  }

  remove(route: number, position: number): void {
    const visit = this.route[route]!.visit[position]!
    const kept = this.change(visit, route)
    const before = kept.length
    kept.remove(position)
    this.at[visit * this.tables.routes + route] = 0
    this.lengthen(route, before, position)
    this.meetings.remove(this.model.visitClient[visit]!, visit, route)
    this.ledger.serve(visit, route, -1)
    this.log.add(visit, route, -1)
  }

  /** Inserts where it is known to fit, and brings times and energies up to date. */
  put(visit: number, route: number, position: number): void {
    const { version } = this.route[route]!
    this.insert(visit, route, position)
    this.route[route]!.retime()
    this.route[route]!.grew(version, position)
    this.ledger.weigh(this.model.visitClient[visit]!)
  }

  /** A route whose order may then be changed by hand, `reordered` to be called after. */
  touchRoute(route: number): Route {
    if (this.routeStep[route] !== this.step) {
      this.routeStep[route] = this.step
      this.touchedRoutes[this.touchedRouteCount++] = route
      this.saved[route]!.copy(this.route[route]!)
    }
    return this.route[route]!
  }

  /** The same visits stand in another order: computes the route anew; whether it can be walked. */
  reordered(route: number): boolean {
    const kept = this.route[route]!
    const before = kept.length
    const fits = kept.rebuild()
    this.lengthen(route, before, 1)
    return fits
  }

  /** Writes the routes that the step touched; their number. */
  changedRoutes(into: Int32Array): number {
    into.set(this.touchedRoutes.subarray(0, this.touchedRouteCount))
    return this.touchedRouteCount
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
    for (let i = 0; i < this.touchedCount; i++) this.ledger.weigh(this.touched[i]!)
  }

  /** Writes what the step has made of the plan into the levels. */
  judge(): void {
    this.ledger.judge(this.touched, this.touchedCount)
  }

  undo(): void {
    const { routes } = this.tables
    for (let i = this.log.count - 1; i >= 0; i--) {
      const visit = this.log.visit(i)
      const route = this.log.route(i)
      const client = this.model.visitClient[visit]!
      if (this.log.isPut(i)) {
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
      this.markDirty(client)
    }
    this.ledger.undo(this.touched, this.touchedCount)
  }

  /** Computes all sums anew, free of what additions lost, and keeps them. */
  settle(): void {
    let length = 0
    for (const route of this.route) {
      route.settle()
      length += route.length
    }
    this.ledger.settle(length)
  }

  /** How many of `dirty` changed since the last time. */
  cleaned(): number {
    const count = this.dirtyCount
    for (let i = 0; i < count; i++) this.isDirty[this.dirty[i]!] = 0
    this.dirtyCount = 0
    return count
  }

  private change(visit: number, route: number): Route {
    const client = this.model.visitClient[visit]!
    if (this.clientStep[client] !== this.step) {
      this.clientStep[client] = this.step
      this.touched[this.touchedCount++] = client
      this.oldVersion[client] = this.clientVersion[client]!
      this.ledger.open(client)
    }
    this.clientVersion[client] = ++this.version
    this.markDirty(client)
    return this.touchRoute(route)
  }

  private lengthen(route: number, before: number, first: number): void {
    const kept = this.route[route]!
    this.ledger.length += kept.length - before
    kept.changed(++this.version)
    for (let i = first; i <= kept.count; i++) this.at[kept.visit[i]! * this.tables.routes + route] = i
  }

  private markDirty(client: number): void {
    if (this.isDirty[client] === 1) return
    this.isDirty[client] = 1
    this.dirty[this.dirtyCount++] = client
  }
}
