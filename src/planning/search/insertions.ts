import { NO_WAY } from './model.ts'
import type { Route } from './route.ts'
import type { State } from './state.ts'
import type { Tables } from './tables.ts'

/** Routes longer than this are only looked at beside the nearest visits. */
const LONG = 90
const NEAR = 40
/** Rounded ways may be shorter by way of a third place, by a unit or two. */
const SLACK = 2

/** The cheapest place of a visit in a route, kept until the route changes. Costs are lengths added. */
export class Insertions {
  /** After which position the last one asked for goes. */
  position = 0
  /** Places weighed so far: what slices of work are measured by. */
  weighed = 0
  private readonly tables: Tables
  private readonly state: State
  private readonly costs: Float64Array
  private readonly positions: Int32Array
  private readonly versions: Int32Array

  constructor(state: State) {
    this.state = state
    this.tables = state.tables
    const { visits, routes } = state.tables
    this.costs = new Float64Array(visits * routes)
    this.positions = new Int32Array(visits * routes)
    this.versions = new Int32Array(visits * routes)
  }

  /** `Infinity` when the visit fits nowhere; capacity is looked at by who asks. */
  cost(visit: number, route: number): number {
    const rank = visit * this.tables.routes + route
    const kept = this.state.route[route]!
    if (this.versions[rank] !== kept.version) {
      const isOneBehind = this.versions[rank] === kept.grownFrom && kept.grownFrom >= 0
      if (!isOneBehind || !this.follow(kept, visit, rank)) {
        this.costs[rank] = this.scan(visit, route, -1)
        this.positions[rank] = this.position
      }
      this.versions[rank] = kept.version
    } else this.weighed++
    this.position = this.positions[rank]!
    return this.costs[rank]!
  }

  /** Brings what is kept up to date where one visit was put in since; false when all must be weighed anew. */
  private follow(kept: Route, visit: number, rank: number): boolean {
    this.weighed++
    // What fits nowhere will not fit when there is one more.
    if (this.costs[rank] === Infinity) return true
    const { grownAt } = kept
    const old = this.positions[rank]!
    if (old === grownAt) return false
    const row = kept.clock + visit
    let best = old > grownAt ? old + 1 : old
    let cost = this.costAt(kept, visit, row, best)
    if (cost === Infinity) return false
    for (let i = grownAt; i <= grownAt + 1; i++) {
      const other = this.costAt(kept, visit, row, i)
      if (other >= cost) continue
      cost = other
      best = i
    }
    this.costs[rank] = cost
    this.positions[rank] = best
    return true
  }

  /** The same without one position, and not kept. */
  scan(visit: number, route: number, except: number): number {
    const { tables, state } = this
    const { model } = tables
    const kept = state.route[route]!
    const rank = model.routeClass[route]! * tables.visits + visit
    if (kept.count > LONG) return this.scanNear(kept, visit, route, rank, except)
    const { node, leg, leave, latest, count } = kept
    const { to, from } = tables
    const row = model.visitNode[visit]! * tables.nodes
    const open = tables.open[rank]!
    const close = tables.close[rank]!
    const service = model.service[rank]!
    const isBroken = tables.broken[rank] === 1
    let best = Infinity
    let position = -1
    if (service > kept.room() + SLACK) return Infinity
    this.weighed += count + 1
    const done = open + service
    const least = service - SLACK
    for (let i = 0; i <= count; i++) {
      const late = latest[i + 1]!
      const left = leave[i]!
      if (left > close) break
      // Looked at first, without a table of ways: most places of a full route have no room.
      if (late < done || late - left - leg[i]! < least) continue
      const before = from[row + node[i]!]!
      const arrive = left + before
      if (arrive > close) continue
      const after = to[row + node[i + 1]!]!
      const cost = before + after - leg[i]!
      if (cost >= best || i === except) continue
      let begin = Math.max(arrive, open)
      if (isBroken) begin = tables.begin(rank, begin)
      if (begin + service + after > late || before >= NO_WAY || after >= NO_WAY) continue
      best = cost
      position = i
    }
    this.position = position
    return best
  }

  private scanNear(kept: Route, visit: number, route: number, rank: number, except: number): number {
    const { tables, state } = this
    const { routes } = tables
    const near = tables.nearest(visit)
    this.weighed += 2 * NEAR
    let best = Infinity
    let position = -1
    const weigh = (i: number): void => {
      const cost = i === except ? Infinity : this.costAt(kept, visit, rank, i)
      if (cost >= best) return
      best = cost
      position = i
    }
    weigh(0)
    weigh(kept.count)
    for (let k = 1, found = 0; k < near.length && found < NEAR; k++) {
      const at = state.at[near[k]! * routes + route]!
      if (at === 0) continue
      found++
      weigh(at - 1)
      weigh(at)
    }
    this.position = position
    return best
  }

  /** What putting the visit after a position costs; `Infinity` where it does not fit. */
  private costAt(kept: Route, visit: number, rank: number, i: number): number {
    const { tables } = this
    const row = tables.model.visitNode[visit]! * tables.nodes
    const before = tables.from[row + kept.node[i]!]!
    const after = tables.to[row + kept.node[i + 1]!]!
    const begin = tables.begin(rank, kept.leave[i]! + before)
    const fits = begin + tables.model.service[rank]! + after <= kept.latest[i + 1]!
    return fits && before < NO_WAY && after < NO_WAY ? before + after - kept.leg[i]! : Infinity
  }
}
