import type { State } from '../state.ts'
import type { Move } from './move.ts'
import { Reordering } from './reordering.ts'

/** Turns the visits between two ways around (Croes 1958). For ways as long back. */
export class TwoOpt implements Move {
  readonly name = '2-opt'
  private readonly order: Reordering
  private first = 0
  private last = 0

  constructor(state: State) {
    this.order = new Reordering(state)
  }

  /** The visits from one position to another. */
  of(route: number, first: number, last: number): this {
    this.order.route = route
    this.first = first
    this.last = last
    return this
  }

  gain(): number {
    const { order, first, last } = this
    const { leg } = order.kept
    return leg[first - 1]! + leg[last]! - order.way(first - 1, last) - order.way(first, last + 1)
  }

  valid(): boolean {
    const { order, first, last } = this
    if (!order.isFree(first, last)) return false
    const into = order.begin()
    const { visit } = order.kept
    for (let i = first; i <= last; i++) into[i] = visit[first + last - i]!
    return order.fits()
  }

  apply(): void {
    this.order.apply()
  }
}
