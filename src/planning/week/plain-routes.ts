import { type Model, NO_WAY, type Routes } from '../search/model.ts'

export type Position = { readonly after: number; readonly detour: number }

/**
 * Routes of a model with their times, plainly kept: for the few insertions made outside a search. Fixed visits stand from
 * the beginning.
 */
export class PlainRoutes {
  readonly routes: number[][]
  /** By client: the routes that meet it and the visits made there, in the order that duties want. */
  private readonly met: { route: number; visit: number }[][]
  private readonly isFixed: ReadonlySet<number>
  private readonly times: ({ leave: number[]; latest: number[] } | undefined)[]

  constructor(private readonly model: Model) {
    this.routes = model.fixed.map((fixed) => [...fixed])
    this.isFixed = new Set(model.fixed.flat())
    this.times = model.fixed.map(() => undefined)
    this.met = Array.from({ length: model.clients }, () => [])
    for (const [route, fixed] of model.fixed.entries()) for (const visit of fixed) this.meet(visit, route)
  }

  /** The meetings of a client as two arrays, with one more among them where it is given. */
  meetings(client: number, visit = -1, route = -1): { routes: Int32Array; visits: Int32Array } {
    const list = this.met[client]!
    const all = visit < 0 ? list : [...list, { route, visit }].sort(this.byTime)
    return {
      routes: Int32Array.from(all, (each) => each.route),
      visits: Int32Array.from(all, (each) => each.visit),
    }
  }

  mayStand(visit: number, route: number): boolean {
    const { model } = this
    if (model.routeFrozen?.[route] === 1 || this.routes[route]!.includes(visit)) return false
    if (this.isFixed.has(visit) || !(model.may?.(visit, route) ?? true)) return false
    const { routes, visits } = this.meetings(model.visitClient[visit]!)
    return model.duties.allows(visit, route, routes, visits, 0, routes.length)
  }

  /** Where a visit lengthens a route least, or `undefined` where it fits nowhere. */
  cheapest(visit: number, route: number): Position | undefined {
    const { model } = this
    const { leave, latest } = this.timesOf(route)
    const rank = model.routeClass[route]! * model.visits + visit
    let best: Position | undefined
    for (let after = 0; after < leave.length; after++) {
      const [a, b] = [this.nodeAt(route, after - 1), this.nodeAt(route, after)]
      const node = model.visitNode[visit]!
      const [to, from] = [this.way(a, node), this.way(node, b)]
      const detour = to + from - this.way(a, b)
      if (to >= NO_WAY || from >= NO_WAY || (best && detour >= best.detour)) continue
      const begin = beginAt(model, rank, leave[after]! + to)
      if (begin === undefined || begin + model.service[rank]! + from > latest[after]!) continue
      best = { after, detour }
    }
    return best
  }

  insert(visit: number, route: number, after: number): void {
    this.routes[route]!.splice(after, 0, visit)
    this.times[route] = undefined
    this.meet(visit, route)
  }

  /** Puts a visit after a position if the route can still be walked; whether it could. */
  tryInsert(visit: number, route: number, after: number): boolean {
    if (!this.mayStand(visit, route)) return false
    const { model } = this
    const { leave, latest } = this.timesOf(route)
    const rank = model.routeClass[route]! * model.visits + visit
    const node = model.visitNode[visit]!
    const begin = beginAt(model, rank, leave[after]! + this.way(this.nodeAt(route, after - 1), node))
    const back = this.way(node, this.nodeAt(route, after))
    if (begin === undefined || begin + model.service[rank]! + back > latest[after]!) return false
    this.insert(visit, route, after)
    return true
  }

  lists(): Routes {
    return this.routes.map((route) => [...route])
  }

  private readonly byTime = (a: { route: number; visit: number }, b: { route: number; visit: number }) =>
    this.model.routeSlot[a.route]! - this.model.routeSlot[b.route]! || a.route - b.route || a.visit - b.visit

  private meet(visit: number, route: number): void {
    this.met[this.model.visitClient[visit]!]!.push({ route, visit })
    this.met[this.model.visitClient[visit]!]!.sort(this.byTime)
  }

  private nodeAt(route: number, position: number): number {
    const visit = this.routes[route]![position]
    if (visit !== undefined) return this.model.visitNode[visit]!
    return position < 0 ? this.model.routeStart[route]! : this.model.routeEnd[route]!
  }

  private way(from: number, to: number): number {
    return this.model.travel[from * this.model.nodes + to]!
  }

  private timesOf(route: number): { leave: number[]; latest: number[] } {
    const times = this.times[route] ?? this.timed(route)
    this.times[route] = times
    return times
  }

  /** When the start and each stop are left at the earliest, and when what follows each must be reached at the latest. */
  private timed(route: number): { leave: number[]; latest: number[] } {
    const { model } = this
    const visits = this.routes[route]!
    const rankOf = (visit: number) => model.routeClass[route]! * model.visits + visit
    const leave = [0]
    visits.forEach((visit, i) => {
      const reached = leave[i]! + this.way(this.nodeAt(route, i - 1), model.visitNode[visit]!)
      const begin = beginAt(model, rankOf(visit), reached) ?? Infinity
      leave.push(begin + model.service[rankOf(visit)]!)
    })
    const latest = [model.routeClose[route]!]
    for (let i = visits.length - 1; i >= 0; i--) {
      const rank = rankOf(visits[i]!)
      const way = this.way(model.visitNode[visits[i]!]!, this.nodeAt(route, i + 1))
      latest.unshift(latestAt(model, rank, latest[0]! - way - model.service[rank]!))
    }
    return { leave, latest }
  }
}

function beginAt({ windows }: Model, rank: number, time: number): number | undefined {
  if (!windows) return time
  for (let w = windows.first[rank]!; w < windows.first[rank + 1]!; w++)
    if (time <= windows.close[w]!) return Math.max(time, windows.open[w]!)
  return undefined
}

function latestAt({ windows }: Model, rank: number, time: number): number {
  if (!windows) return time
  for (let w = windows.first[rank + 1]! - 1; w >= windows.first[rank]!; w--)
    if (time >= windows.open[w]!) return Math.min(time, windows.close[w]!)
  return -Infinity
}
