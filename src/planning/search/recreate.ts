import type { BestPlace } from './best-place.ts'
import type { Draws } from './draws.ts'
import type { Insertions } from './insertions.ts'
import type { Orders } from './orders.ts'
import type { State } from './state.ts'
import type { Wishes } from './wishes.ts'

/**
 * Puts visits back one by one where they cost least, in an order drawn. What costs more than it is worth stays out. Work is
 * done in slices: `begin`, then `go` until it says that all is done.
 */
export class Recreate {
  /** The clients to take up: filled in by the caller before `begin`. */
  readonly list: Int32Array
  private readonly state: State
  private readonly wishes: Wishes
  private readonly insertions: Insertions
  private readonly place: BestPlace
  private readonly orders: Orders
  private readonly draws: Draws
  private readonly chosen: Int32Array
  private count = 0
  private next = 0
  private again = 0

  constructor(
    state: State,
    wishes: Wishes,
    insertions: Insertions,
    place: BestPlace,
    orders: Orders,
    draws: Draws,
  ) {
    this.state = state
    this.wishes = wishes
    this.insertions = insertions
    this.place = place
    this.orders = orders
    this.draws = draws
    this.list = new Int32Array(state.model.clients)
    this.chosen = new Int32Array(state.tables.slots)
  }

  /** Takes up all who want a visit. */
  beginAll(): void {
    this.wishes.refresh()
    const { pool, poolCount } = this.wishes
    this.list.set(pool.subarray(0, poolCount))
    this.begin(poolCount, true)
  }

  /** Takes up the first `count` clients of `list`; whether more than fit is a guess. */
  begin(count: number, isScarce: boolean): void {
    this.orders.sort(this.list, count, isScarce, this.draws)
    this.count = count
    this.next = this.again = 0
  }

  /** Works until so many places were weighed; whether all is done. Clients who want several visits get one a turn. */
  go(limit: number): boolean {
    const until = this.insertions.weighed + limit
    const { list, wishes } = this
    for (;;) {
      for (; this.next < this.count; this.next++) {
        if (this.insertions.weighed >= until) return false
        const client = list[this.next]!
        wishes.look(client)
        if (wishes.most[client]! >= 0) continue
        if (!(this.state.duties.choose ? this.addDays(client) : this.addOne(client))) continue
        wishes.look(client)
        if (wishes.most[client]! < 0) list[this.again++] = client
      }
      if (this.again === 0) return true
      this.count = this.again
      this.next = this.again = 0
    }
  }

  private addOne(client: number): boolean {
    const { place } = this
    if (!place.find(client)) return false
    this.state.put(place.visit, place.route, place.position)
    return true
  }

  private addDays(client: number): boolean {
    const { meetings, duties } = this.state
    const { place, chosen } = this
    place.findDays(client)
    const from = client * meetings.width
    const met = meetings.count[client]!
    const count = duties.choose!(client, place.slotCost, meetings.routes, from, met, chosen)
    for (let i = 0; i < count; i++) {
      const slot = chosen[i]!
      this.state.put(place.slotVisit[slot]!, place.slotRoute[slot]!, place.slotPosition[slot]!)
    }
    return count > 0
  }
}
