import type { State } from './state.ts'

/** Heat at the beginning and at the end of a cycle, in mean legs of the first plan. */
const HOT = 5
const COLD = 0.03
const FIRST_CYCLE = 2000
/** Shares of the budget at which cycles end where days are chosen together. */
const CYCLE_ENDS = [0.4, 0.7, 1]
/** Later cycles begin as if this much had cooled. */
const WARM = 0.3

/**
 * How much worse a step may make the plan: in cycles of doubling length, or once over the whole budget. Where days are
 * chosen together the budget is cut into cycles, each from the best on.
 */
export class Cooling {
  /** What heat is counted in: the mean leg of the first plan, if duties say nothing else. */
  readonly scale: number
  private start = 0
  private length = FIRST_CYCLE
  private readonly ends: readonly number[]
  private cycle = 0

  constructor(state: State) {
    let stops = 0
    let used = 0
    let length = 0
    for (const route of state.route) {
      if (route.count === 0) continue
      stops += route.count
      used++
      length += route.length
    }
    this.ends = state.duties.choose ? CYCLE_ENDS : [1]
    this.scale = state.duties.heat ?? length / Math.max(1, stops + used)
  }

  /** By the share of the budget that is spent. */
  atShare(share: number): number {
    const begin = this.cycle === 0 ? 0 : this.ends[this.cycle - 1]!
    const warm = this.cycle === 0 ? 0 : WARM
    return this.heat(warm + ((1 - warm) * (share - begin)) / (this.ends[this.cycle]! - begin))
  }

  /** Whether a cycle of the budget has ended since the last time: the next is under way. */
  isNextCycle(share: number): boolean {
    const before = this.cycle
    while (share >= this.ends[this.cycle]! && this.cycle < this.ends.length - 1) this.cycle++
    return this.cycle > before
  }

  at(iteration: number): number {
    return this.heat((iteration - this.start) / this.length)
  }

  isOver(iteration: number): boolean {
    return iteration >= this.start + this.length
  }

  restart(iteration: number): void {
    this.start = iteration
    this.length *= 2
  }

  private heat(cooled: number): number {
    return this.scale * HOT * (COLD / HOT) ** Math.min(1, cooled)
  }
}
