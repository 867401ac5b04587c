import type { Routes } from './model.ts'
import type { State } from './state.ts'

/** The best plan so far, in flat arrays; lists are made when asked for, once. */
export class Incumbent {
  readonly levels: Float64Array
  energy = Infinity
  private readonly counts: Int32Array
  private visits: Int32Array
  private lists: Routes | undefined
  private objective: readonly number[] = []

  constructor(state: State) {
    this.levels = new Float64Array(state.duties.levels)
    this.counts = new Int32Array(state.tables.routes)
    this.visits = new Int32Array(64)
    this.take(state)
  }

  take(state: State): void {
    this.lists = undefined
    this.levels.set(state.ledger.levels)
    this.energy = state.ledger.energy
    let total = 0
    for (let r = 0; r < state.route.length; r++) {
      const { count, visit } = state.route[r]!
      this.counts[r] = count
      if (total + count > this.visits.length) {
        const wider = new Int32Array(2 * (total + count))
        wider.set(this.visits)
        this.visits = wider
      }
      for (let i = 1; i <= count; i++) this.visits[total++] = visit[i]!
    }
  }

  /** Makes the state this plan again, routes that differ alone. */
  restore(state: State): void {
    state.begin()
    let from = 0
    for (let r = 0; r < state.route.length; r++) {
      const count = this.counts[r]!
      if (!this.isSame(state, r, from)) {
        for (let i = state.route[r]!.count; i > 0; i--) state.remove(r, i)
        for (let i = 0; i < count; i++) state.insert(this.visits[from + i]!, r, i)
      }
      from += count
    }
    state.retime()
    state.weigh()
    state.settle()
  }

  found(): { readonly routes: Routes; readonly objective: readonly number[] } {
    if (!this.lists) {
      let from = 0
      this.lists = Array.from(this.counts, (count) => {
        from += count
        return Array.from(this.visits.subarray(from - count, from))
      })
      this.objective = Array.from(this.levels)
    }
    return { routes: this.lists, objective: this.objective }
  }

  private isSame(state: State, route: number, from: number): boolean {
    const { count, visit } = state.route[route]!
    if (count !== this.counts[route]) return false
    for (let i = 0; i < count; i++) if (visit[i + 1] !== this.visits[from + i]) return false
    return true
  }
}
