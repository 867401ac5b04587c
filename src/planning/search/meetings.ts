import type { Tables } from './tables.ts'

/**
 * Which routes meet each client and by which visits, sorted by slot, then route, then visit: rows of one table that
 * widens when a client is met more often than it holds.
 */
export class Meetings {
  routes: Int32Array
  visits: Int32Array
  readonly count: Int32Array
  width = 4
  private readonly tables: Tables
  private readonly clients: number

  constructor(tables: Tables) {
    this.tables = tables
    this.clients = tables.model.clients
    this.count = new Int32Array(this.clients)
    this.routes = new Int32Array(this.clients * this.width)
    this.visits = new Int32Array(this.clients * this.width)
  }

  add(client: number, visit: number, route: number): void {
    if (this.count[client] === this.width) this.widen()
    const from = client * this.width
    let at = from + this.count[client]!++
    for (; at > from && this.isAfter(this.routes[at - 1]!, this.visits[at - 1]!, route, visit); at--) {
      this.routes[at] = this.routes[at - 1]!
      this.visits[at] = this.visits[at - 1]!
    }
    this.routes[at] = route
    this.visits[at] = visit
  }

  remove(client: number, visit: number, route: number): void {
    const from = client * this.width
    const until = from + --this.count[client]!
    let at = from
    while (this.routes[at] !== route || this.visits[at] !== visit) at++
    for (; at < until; at++) {
      this.routes[at] = this.routes[at + 1]!
      this.visits[at] = this.visits[at + 1]!
    }
  }

  /** Writes the meetings of a client with one more among them into other arrays, from their beginning. */
  withOneMore(client: number, visit: number, route: number, routes: Int32Array, visits: Int32Array): void {
    const from = client * this.width
    const count = this.count[client]!
    let at = 0
    for (; at < count; at++) {
      if (this.isAfter(this.routes[from + at]!, this.visits[from + at]!, route, visit)) break
      routes[at] = this.routes[from + at]!
      visits[at] = this.visits[from + at]!
    }
    routes[at] = route
    visits[at] = visit
    for (; at < count; at++) {
      routes[at + 1] = this.routes[from + at]!
      visits[at + 1] = this.visits[from + at]!
    }
  }

  private isAfter(route: number, visit: number, otherRoute: number, otherVisit: number): boolean {
    const { routeSlot } = this.tables.model
    const bySlot = routeSlot[route]! - routeSlot[otherRoute]!
    return bySlot !== 0 ? bySlot > 0 : route !== otherRoute ? route > otherRoute : visit > otherVisit
  }

  private widen(): void {
    const width = this.width * 2
    const wider = (from: Int32Array): Int32Array => {
      const into = new Int32Array(this.clients * width)
      for (let c = 0; c < this.clients; c++)
        into.set(from.subarray(c * this.width, (c + 1) * this.width), c * width)
      return into
    }
    this.routes = wider(this.routes)
    this.visits = wider(this.visits)
    this.width = width
  }
}
