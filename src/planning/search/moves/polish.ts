import type { State } from '../state.ts'
import type { Move } from './move.ts'
import { OrOpt } from './or-opt.ts'
import { TwoOpt } from './two-opt.ts'

const NEAR = 10
const LONGEST = 3
const LEAST_GAIN = 1e-7

/**
 * Improves the order of a route by 2-opt and Or-opt, looking only beside near visits and only at visits whose ways
 * changed ("don't-look bits", Bentley 1992), until nothing is found.
 */
export class Polish {
  private readonly state: State
  private readonly twoOpt: TwoOpt
  private readonly orOpt: OrOpt
  private readonly queue: Int32Array
  private readonly isQueued: Uint8Array
  private head = 0
  private queued = 0

  constructor(state: State) {
    this.state = state
    this.twoOpt = new TwoOpt(state)
    this.orOpt = new OrOpt(state)
    this.queue = new Int32Array(state.tables.visits)
    this.isQueued = new Uint8Array(state.tables.visits)
  }

  /** Has the visit at a position looked at, if there is one. */
  wake(route: number, position: number): void {
    const { visit, count } = this.state.route[route]!
    if (position < 1 || position > count || this.isQueued[visit[position]!] === 1) return
    this.isQueued[visit[position]!] = 1
    this.queue[(this.head + this.queued++) % this.queue.length] = visit[position]!
  }

  wakeAll(route: number): void {
    for (let i = 1; i <= this.state.route[route]!.count; i++) this.wake(route, i)
  }

  run(route: number): void {
    const { state, queue } = this
    while (this.queued > 0) {
      const visit = queue[this.head]!
      this.head = (this.head + 1) % queue.length
      this.queued--
      this.isQueued[visit] = 0
      if (state.at[visit * state.tables.routes + route]! > 0) while (this.improve(route, visit));
    }
  }

  private improve(route: number, visit: number): boolean {
    const { state } = this
    const { tables } = state
    const i = state.at[visit * tables.routes + route]!
    const { leg } = state.route[route]!
    const row = state.model.visitNode[visit]! * tables.nodes
    const reach = Math.max(leg[i]!, leg[i - 1]!)
    const near = tables.nearest(visit)
    for (let k = 1, seen = 0; k < near.length && seen < NEAR; k++) {
      const other = near[k]!
      const j = state.at[other * tables.routes + route]!
      if (j === 0) continue
      seen++
      const way = tables.to[row + state.model.visitNode[other]!]!
      if (way >= reach && k > 1) break
      if (this.turn(route, i, j) || this.shift(route, i, j)) return true
    }
    return false
  }

  /** The two ways of joining two positions by turning what is between. */
  private turn(route: number, i: number, j: number): boolean {
    const low = Math.min(i, j)
    const high = Math.max(i, j)
    return (
      (high - low > 1 && this.take(this.twoOpt.of(route, low + 1, high), route, low, high)) ||
      (high - low > 1 && this.take(this.twoOpt.of(route, low, high - 1), route, low - 1, high - 1))
    )
  }

  /** Stretches that begin or end at `i`, put before or after `j`. */
  private shift(route: number, i: number, j: number): boolean {
    const { count } = this.state.route[route]!
    for (let length = 1; length <= LONGEST; length++)
      for (let side = 0; side < (length === 1 ? 1 : 2); side++) {
        const first = side === 0 ? i : i - length + 1
        const last = first + length - 1
        if (first < 1 || last > count || (j >= first && j <= last)) continue
        for (let after = j - 1; after <= j; after++) {
          if (after >= first - 1 && after <= last) continue
          const turned = after === j ? side === 1 : side === 0
          if (
            this.take(this.orOpt.of(route, first, last, after, length > 1 && turned), route, first - 1, after)
          )
            return true
        }
      }
    return false
  }

  private take(move: Move, route: number, low: number, high: number): boolean {
    if (move.gain() <= LEAST_GAIN || !move.valid()) return false
    move.apply()
    for (let i = -1; i <= 3; i++) {
      this.wake(route, low + i)
      this.wake(route, high + i)
    }
    return true
  }
}
