import type { Tables } from './tables.ts'

/**
 * A round in order, with the earliest and the latest times along it, so that an insertion is weighed in constant time.
 * Position 0 is the start, `count + 1` the end. Times and lengths in the model's unit.
 */
export class Route {
  count = 0
  length = 0
  load = 0
  /** Changes with what stands in the route, and comes back with it: caches compare it. */
  version = 0
  /** The version before the last visit was put in, and after which position; -1 when more was changed. */
  grownFrom = -1
  grownAt = 0
  visit: Int32Array
  node: Int32Array
  /** Way from a position to the next. */
  leg: Float64Array
  /** The earliest time of leaving a position, and the latest of arriving there. */
  leave: Float64Array
  latest: Float64Array

  private most = Infinity
  private roomVersion = -1
  private readonly tables: Tables
  private readonly route: number
  readonly clock: number

  constructor(tables: Tables, route: number, room = 14) {
    this.tables = tables
    this.route = route
    this.clock = tables.model.routeClass[route]! * tables.visits
    this.visit = new Int32Array(room + 2)
    this.node = new Int32Array(room + 2)
    this.leg = new Float64Array(room + 2)
    this.leave = new Float64Array(room + 2)
    this.latest = new Float64Array(room + 2)
    this.clear()
  }

  clear(): void {
    const { model, to, nodes } = this.tables
    this.count = 0
    this.load = 0
    this.visit[0] = this.visit[1] = -1
    this.node[0] = model.routeStart[this.route]!
    this.node[1] = model.routeEnd[this.route]!
    this.leg[0] = to[this.node[0]! * nodes + this.node[1]!]!
    this.length = this.leg[0]!
    this.retime()
  }

  copy(other: Route): void {
    const end = other.count + 2
    if (this.visit.length < end) this.grow(end)
    for (let i = 0; i < end; i++) {
      this.visit[i] = other.visit[i]!
      this.node[i] = other.node[i]!
      this.leg[i] = other.leg[i]!
      this.leave[i] = other.leave[i]!
      this.latest[i] = other.latest[i]!
    }
    this.count = other.count
    this.length = other.length
    this.load = other.load
    this.version = other.version
    this.grownFrom = other.grownFrom
    this.grownAt = other.grownAt
  }

  changed(version: number): void {
    this.version = version
    this.grownFrom = -1
  }

  /** One visit was put in after a position, and nothing else since a version. */
  grew(from: number, position: number): void {
    this.grownFrom = from
    this.grownAt = position
  }

  /** After `position`. Times are those before until `retime`. */
  insert(position: number, visit: number): void {
    const { to, nodes, model } = this.tables
    if (this.visit.length < this.count + 3) this.grow(this.count * 2 + 3)
    for (let i = this.count + 1; i > position; i--) {
      this.visit[i + 1] = this.visit[i]!
      this.node[i + 1] = this.node[i]!
      this.leg[i + 1] = this.leg[i]!
    }
    const node = model.visitNode[visit]!
    const at = position + 1
    this.count++
    this.visit[at] = visit
    this.node[at] = node
    const before = to[this.node[position]! * nodes + node]!
    const after = to[node * nodes + this.node[at + 1]!]!
    this.length += before + after - this.leg[position]!
    this.leg[position] = before
    this.leg[at] = after
    if (model.load) this.load += model.load[visit]!
  }

  remove(position: number): void {
    const { to, nodes, model } = this.tables
    const visit = this.visit[position]!
    const way = to[this.node[position - 1]! * nodes + this.node[position + 1]!]!
    this.length += way - this.leg[position - 1]! - this.leg[position]!
    for (let i = position; i <= this.count; i++) {
      this.visit[i] = this.visit[i + 1]!
      this.node[i] = this.node[i + 1]!
      this.leg[i] = this.leg[i + 1]!
    }
    this.leg[position - 1] = way
    this.count--
    if (model.load) this.load -= model.load[visit]!
  }

  /** Takes the order of its visits as given and computes all the rest; whether it can be walked so. */
  rebuild(): boolean {
    const { to, nodes, model } = this.tables
    this.length = this.load = 0
    for (let i = 0; i <= this.count; i++) {
      if (i > 0) this.node[i] = model.visitNode[this.visit[i]!]!
      if (i > 0 && model.load) this.load += model.load[this.visit[i]!]!
    }
    this.node[this.count + 1] = model.routeEnd[this.route]!
    this.visit[this.count + 1] = -1
    for (let i = 0; i <= this.count; i++) {
      this.leg[i] = to[this.node[i]! * nodes + this.node[i + 1]!]!
      this.length += this.leg[i]!
    }
    return this.retime()
  }

  /** Computes the times anew; whether the round can be walked so. */
  retime(): boolean {
    const { tables, clock, count, visit, leg, leave, latest } = this
    const { service } = tables.model
    let time = 0
    leave[0] = 0
    for (let i = 1; i <= count; i++) {
      const rank = clock + visit[i]!
      time = tables.begin(rank, time + leg[i - 1]!) + service[rank]!
      leave[i] = time
    }
    const close = tables.model.routeClose[this.route]!
    leave[count + 1] = time + leg[count]!
    let late = close
    latest[count + 1] = close
    for (let i = count; i > 0; i--) {
      const rank = clock + visit[i]!
      late = tables.latest(rank, late - leg[i]! - service[rank]!)
      latest[i] = late
    }
    latest[0] = late - leg[0]!
    return leave[count + 1]! <= close && leave[count + 1]! < Infinity
  }

  /** No visit that takes longer than this fits, ways aside. */
  room(): number {
    if (this.roomVersion === this.version) return this.most
    this.roomVersion = this.version
    let most = -Infinity
    for (let i = 0; i <= this.count; i++)
      most = Math.max(most, this.latest[i + 1]! - this.leave[i]! - this.leg[i]!)
    this.most = most
    return most
  }

  /** Sums up the length again, free of what additions lost. */
  settle(): void {
    this.length = 0
    for (let i = 0; i <= this.count; i++) this.length += this.leg[i]!
  }

  private grow(room: number): void {
    const wider = <T extends Int32Array | Float64Array>(from: T, into: T): T => {
      into.set(from)
      return into
    }
    this.visit = wider(this.visit, new Int32Array(room))
    this.node = wider(this.node, new Int32Array(room))
    this.leg = wider(this.leg, new Float64Array(room))
    this.leave = wider(this.leave, new Float64Array(room))
    this.latest = wider(this.latest, new Float64Array(room))
  }
}
