import type { Draws } from './draws.ts'
import type { State } from './state.ts'

/** Visits taken out on average, and the longest string: 10 each by Christiaens and Vanden Berghe (2020, section 4.1). */
const MEAN_REMOVED = 8
const LONGEST_STRING = 6

/** Takes visits out of the plan, all near one visit drawn or anywhere. */
export class Ruin {
  /** The visit that the last ruin was about. */
  seed = 0
  private readonly state: State
  private readonly draws: Draws
  private readonly ruined: Int32Array
  private turn = 0

  constructor(state: State, draws: Draws) {
    this.state = state
    this.draws = draws
    this.ruined = new Int32Array(state.tables.routes)
  }

  run(): void {
    const { draws, state } = this
    this.seed = draws.below(state.tables.visits)
    const draw = draws.below(100)
    if (draw < 84) this.strings()
    else if (draw < 94) this.scattered()
    else if (draw < 97) this.round()
    else this.around()
    if (state.duties.choose && draws.below(2) === 0) this.wholeClients()
  }

  /**
   * Strings of neighbouring visits out of the routes that pass near one visit: slack in several routes at once lets visits
   * change places among them ("slack induction by string removals", section 4.2).
   */
  private strings(): void {
    const { state, draws } = this
    const { tables, model, meetings, at } = state
    this.turn++
    const longest = Math.min(LONGEST_STRING, Math.max(1, this.meanCount()))
    const most = (4 * MEAN_REMOVED) / (1 + longest) - 1
    let left = Math.max(1, Math.floor(1 + draws.unit() * most))
    const near = tables.nearest(this.seed)
    for (let k = 0; k < near.length && left > 0; k++) {
      const visit = near[k]!
      const client = model.visitClient[visit]!
      for (let i = meetings.count[client]! - 1; i >= 0 && left > 0; i--) {
        if (i >= meetings.count[client]!) continue
        const from = client * meetings.width
        if (meetings.visits[from + i] !== visit) continue
        const route = meetings.routes[from + i]!
        if (this.ruined[route] === this.turn) continue
        this.ruined[route] = this.turn
        left--
        this.string(route, at[visit * tables.routes + route]!, longest)
      }
    }
  }

  /** Takes a string around a position out, at times leaving some visits in its middle. */
  private string(route: number, position: number, longest: number): void {
    const { state, draws } = this
    const { count } = state.route[route]!
    const length = 1 + draws.below(Math.min(count, Math.floor(longest)))
    let left = 0
    if (length > 1 && length < count && draws.below(2) === 0) {
      left = 1
      while (length + left < count && draws.below(100) === 0) left++
    }
    const span = length + left
    const low = Math.max(1, position - span + 1)
    const high = Math.min(position, count - span + 1)
    const first = low + draws.below(high - low + 1)
    const hole = left > 0 ? first + 1 + draws.below(length - 1) : 0
    for (let i = first + span - 1; i >= first; i--)
      if (left === 0 || i < hole || i >= hole + left) this.take(route, i)
  }

  private scattered(): void {
    const { state, draws } = this
    for (let left = 1 + draws.below(MEAN_REMOVED); left > 0; left--) {
      const route = draws.below(state.tables.routes)
      const { count } = state.route[route]!
      if (count > 0) this.take(route, 1 + draws.below(count))
    }
  }

  private round(): void {
    const { state, draws } = this
    const route = draws.below(state.tables.routes)
    for (let i = Math.min(state.route[route]!.count, 3 * MEAN_REMOVED); i > 0; i--) this.take(route, i)
  }

  /** All visits of the clients around one. */
  private around(): void {
    const { state, draws } = this
    const near = state.tables.nearest(this.seed)
    const count = Math.min(near.length, 1 + draws.below(MEAN_REMOVED))
    for (let k = 0; k < count; k++) this.takeClient(state.model.visitClient[near[k]!]!)
  }

  private wholeClients(): void {
    const { state } = this
    for (let i = 0; i < state.touchedCount; i++) this.takeClient(state.touched[i]!)
  }

  private takeClient(client: number): void {
    const { meetings, at, tables } = this.state
    for (let i = meetings.count[client]! - 1; i >= 0; i--) {
      const rank = client * meetings.width + i
      const route = meetings.routes[rank]!
      this.take(route, at[meetings.visits[rank]! * tables.routes + route]!)
    }
  }

  private take(route: number, position: number): void {
    const { state } = this
    const { tables, model } = state
    if (model.routeFrozen?.[route] === 1) return
    if ((tables.flags[state.route[route]!.visit[position]! * tables.routes + route]! & 2) !== 0) return
    state.remove(route, position)
  }

  private meanCount(): number {
    const { route } = this.state
    let sum = 0
    let used = 0
    for (let r = 0; r < route.length; r++) {
      sum += route[r]!.count
      if (route[r]!.count > 0) used++
    }
    return used === 0 ? 1 : sum / used
  }
}
