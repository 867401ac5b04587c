import type { State } from '../state.ts'
import type { Move } from './move.ts'
import { Reordering } from './reordering.ts'

/** Moves some neighbouring visits elsewhere in their route, either way round (Or 1976). For ways as long back. */
export class OrOpt implements Move {
  readonly name = 'or-opt'
  private readonly order: Reordering
  private first = 0
  private last = 0
  private after = 0
  private isTurned = false

  constructor(state: State) {
    this.order = new Reordering(state)
  }

  /** The visits from one position to another, put behind a position outside them. */
  of(route: number, first: number, last: number, after: number, isTurned: boolean): this {
    this.order.route = route
    this.first = first
    this.last = last
    this.after = after
    this.isTurned = isTurned
    return this
  }

  gain(): number {
    const { order, first, last, after, isTurned } = this
    const { leg } = order.kept
    const saved = leg[first - 1]! + leg[last]! + leg[after]! - order.way(first - 1, last + 1)
    const head = isTurned ? last : first
    const tail = isTurned ? first : last
    return saved - order.way(after, head) - order.way(tail, after + 1)
  }

  valid(): boolean {
    const { order, first, last, after, isTurned } = this
    if (!order.isFree(first, last)) return false
    const into = order.begin()
    const { visit } = order.kept
    const length = last - first + 1
    // Those between move up or down by the length of the stretch.
    let begin = after + 1
    if (after > last) {
      for (let i = last + 1; i <= after; i++) into[i - length] = visit[i]!
      begin = after - length + 1
    } else for (let i = first - 1; i > after; i--) into[i + length] = visit[i]!
    for (let i = 0; i < length; i++) into[begin + i] = visit[isTurned ? last - i : first + i]!
    return order.fits()
  }

  apply(): void {
    this.order.apply()
  }
}
