import type { State } from './state.ts'

/** What one more visit would change of a client's energy, by visit and slot, and the clients who want one. */
export class Wishes {
  /** `visits × slots`: energy added, below 0 where it is wanted, `Infinity` where it is not allowed. */
  readonly change: Float64Array
  /** The clients who want a visit, in any order. */
  readonly pool: Int32Array
  poolCount = 0
  /** The most that one visit would save each client, as a number below 0; 0 for those who want none. */
  readonly most: Float64Array
  private readonly state: State
  private readonly rowVersion: Int32Array
  private readonly poolAt: Int32Array
  /** A route of each slot; -1 for slots without. */
  private readonly someRoute: Int32Array
  private routes = new Int32Array(64)
  private visits = new Int32Array(64)

  constructor(state: State) {
    this.state = state
    const { clients, routes, routeSlot } = state.model
    const { visits, slots } = state.tables
    this.change = new Float64Array(visits * slots)
    this.pool = new Int32Array(clients)
    this.poolAt = new Int32Array(clients).fill(-1)
    this.most = new Float64Array(clients)
    this.rowVersion = new Int32Array(clients).fill(-1)
    this.someRoute = new Int32Array(slots).fill(-1)
    for (let r = routes - 1; r >= 0; r--) this.someRoute[routeSlot[r]!] = r
  }

  /** Looks at the clients whose meetings changed since the last time. */
  refresh(): void {
    const { state } = this
    const count = state.cleaned()
    for (let i = 0; i < count; i++) this.look(state.dirty[i]!)
  }

  /** Brings the row of a client up to date, and whether the client wants a visit. */
  look(client: number): void {
    const { state } = this
    if (this.rowVersion[client] === state.clientVersion[client]) return
    this.rowVersion[client] = state.clientVersion[client]!
    const { clientFirst, clientVisits, slots } = state.tables
    const { duties, meetings } = state
    const count = meetings.count[client]!
    if (count + 1 > this.routes.length) {
      this.routes = new Int32Array(2 * count)
      this.visits = new Int32Array(2 * count)
    }
    const from = client * meetings.width
    const now = state.ledger.clientEnergy[client]!
    let most = 0
    for (let k = clientFirst[client]!; k < clientFirst[client + 1]!; k++) {
      const visit = clientVisits[k]!
      for (let slot = 0; slot < slots; slot++) {
        const route = this.someRoute[slot]!
        let change = Infinity
        if (route >= 0 && duties.allows(visit, route, meetings.routes, meetings.visits, from, count)) {
          if (duties.choose) change = -1
          else {
            meetings.withOneMore(client, visit, route, this.routes, this.visits)
            change = duties.energy(client, this.routes, this.visits, 0, count + 1) - now
          }
        }
        this.change[visit * slots + slot] = change
        if (change < most) most = change
      }
    }
    this.most[client] = most
    if (most < 0) this.want(client)
    else this.content(client)
  }

  private want(client: number): void {
    if (this.poolAt[client]! >= 0) return
    this.poolAt[client] = this.poolCount
    this.pool[this.poolCount++] = client
  }

  private content(client: number): void {
    const at = this.poolAt[client]!
    if (at < 0) return
    const last = this.pool[--this.poolCount]!
    this.pool[at] = last
    this.poolAt[last] = at
    this.poolAt[client] = -1
  }
}
