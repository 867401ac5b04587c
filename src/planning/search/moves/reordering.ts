import type { Route } from '../route.ts'
import type { State } from '../state.ts'

/** Another order of the visits of one route, tried before it is taken: what moves inside a route share. */
export class Reordering {
  route = 0
  /** From position 1 on. */
  private order = new Int32Array(32)
  private readonly state: State
  private readonly isTimed: boolean

  constructor(state: State) {
    this.state = state
    this.isTimed = state.model.windows !== undefined
  }

  get kept(): Route {
    return this.state.route[this.route]!
  }

  /** Way from one position to another. */
  way(from: number, to: number): number {
    const { node } = this.kept
    const { tables } = this.state
    return tables.to[node[from]! * tables.nodes + node[to]!]!
  }

  /** Begins with the order that is. */
  begin(): Int32Array {
    const { visit, count } = this.kept
    if (this.order.length < count + 2) this.order = new Int32Array(2 * count + 2)
    for (let i = 1; i <= count; i++) this.order[i] = visit[i]!
    return this.order
  }

  /** Whether no visit is fixed from a position to another. */
  isFree(first: number, last: number): boolean {
    const { tables } = this.state
    if (!tables.hasPins) return true
    for (let i = first; i <= last; i++)
      if ((tables.flags[this.kept.visit[i]! * tables.routes + this.route]! & 2) !== 0) return false
    return true
  }

  /** Whether the order can be walked within its hours; one that is shorter always can when there are none. */
  fits(): boolean {
    if (!this.isTimed) return true
    const { tables, model } = this.state
    const { count, node } = this.kept
    const clock = model.routeClass[this.route]! * tables.visits
    let time = 0
    let here = node[0]!
    for (let i = 1; i <= count; i++) {
      const visit = this.order[i]!
      const there = model.visitNode[visit]!
      const way = tables.to[here * tables.nodes + there]!
      time = tables.begin(clock + visit, time + way) + model.service[clock + visit]!
      here = there
    }
    return time + tables.to[here * tables.nodes + node[count + 1]!]! <= model.routeClose[this.route]!
  }

  apply(): void {
    const kept = this.state.touchRoute(this.route)
    for (let i = 1; i <= kept.count; i++) kept.visit[i] = this.order[i]!
    this.state.reordered(this.route)
  }
}
