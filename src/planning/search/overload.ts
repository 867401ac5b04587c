import type { State } from './state.ts'

/** Once open, routes carry at most so many times their capacity. */
const MOST = 1.2
/** What a visit of mean load beyond capacity costs at first, in mean legs of the first plan. */
const FIRST_PRICE = 3
/** The price changes after so many plans walked on, by this factor: up when fewer than the share were valid. */
const PLANS = 100
const VALID = 20
const FACTOR = 1.1
/** How far the price may move from the first one, either way. */
const FARTHEST = 1000

/**
 * What routes carry beyond their capacity. Nothing, until `open`; from then on at a price that rises while too few of the
 * plans walked on are valid, and falls otherwise (Cordeau, Gendreau and Laporte 1997; adapted by the share of valid plans
 * as by Vidal et al. 2012). The incumbent is never overloaded: who keeps it asks for `total` first.
 */
export class Overload {
  private readonly state: State
  private readonly load: Float64Array | undefined
  private readonly capacity: Float64Array | undefined
  private price = 0
  private firstPrice = 0
  private isOpen = false
  private plans = 0
  private valid = 0

  constructor(state: State) {
    this.state = state
    const { load, routeCapacity } = state.model
    this.load = routeCapacity && load
    this.capacity = load && routeCapacity
  }

  /** `leg`: the mean one of a plan, what prices are counted in. */
  open(leg: number): void {
    const { load } = this
    if (!load) return
    const mean = load.reduce((sum, each) => sum + each, 0) / load.length
    // Where nothing has a price, plans would stay overloaded.
    if (!(leg > 0 && mean > 0)) return
    this.isOpen = true
    this.firstPrice = this.price = (FIRST_PRICE * leg) / mean
  }

  /** Whether a route may take a visit more. */
  allows(visit: number, route: number): boolean {
    const { load, capacity } = this
    if (!load || !capacity) return true
    const most = this.isOpen ? MOST * capacity[route]! : capacity[route]!
    return this.state.route[route]!.load + load[visit]! <= most
  }

  /** What a visit more in a route costs, in units of length. */
  costOf(visit: number, route: number): number {
    if (!this.isOpen) return 0
    const over = this.state.route[route]!.load - this.capacity![route]!
    return this.price * (Math.max(0, over + this.load![visit]!) - Math.max(0, over))
  }

  /** Of the whole plan, in units of load. */
  total(): number {
    if (!this.isOpen) return 0
    const { route } = this.state
    let sum = 0
    for (let r = 0; r < route.length; r++) sum += Math.max(0, route[r]!.load - this.capacity![r]!)
    return sum
  }

  /** Of the whole plan, in units of length. */
  energy(): number {
    return this.price * this.total()
  }

  /** A plan is walked on: the price follows. */
  walked(): void {
    if (!this.isOpen) return
    if (this.total() === 0) this.valid++
    if (++this.plans < PLANS) return
    const price = this.valid < VALID ? this.price * FACTOR : this.price / FACTOR
    this.price = Math.min(this.firstPrice * FARTHEST, Math.max(this.firstPrice / FARTHEST, price))
    this.plans = this.valid = 0
  }
}
