import type { State } from './state.ts'

/** Heat at the beginning and at the end of a cycle, in mean legs of the first plan. */
const HOT = 5
const COLD = 0.03
const FIRST_CYCLE = 2000

/** How much worse a step may make the plan: in cycles of doubling length, or once over the whole budget. */
export class Cooling {
  private readonly scale: number
  private start = 0
  private length = FIRST_CYCLE

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
    this.scale = state.duties.heat ?? length / Math.max(1, stops + used)
  }

  atShare(share: number): number {
    return this.scale * HOT * (COLD / HOT) ** Math.min(1, share)
  }

  at(iteration: number): number {
    return this.atShare((iteration - this.start) / this.length)
  }

  isOver(iteration: number): boolean {
    return iteration >= this.start + this.length
  }

  restart(iteration: number): void {
    this.start = iteration
    this.length *= 2
  }
}
