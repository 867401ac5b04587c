import type { PlanProblem } from '../../domain/week/plan-problem.ts'
import type { Instance } from './instance.ts'

/** A landlord's share may be so far off its target: 3 points. */
const BAND = 0.03

/** Landlords' minutes against their targets over the sliding month, once a weight is set: a group each. */
export class Shares {
  readonly groups: number
  private readonly landlords: readonly string[]
  private readonly before: Float64Array
  private readonly target: Float64Array
  private readonly weight: number
  /** Of the clock's units in a minute. */
  private readonly unit: number

  constructor(problem: PlanProblem, { places }: Pick<Instance, 'places'>) {
    const { fairnessWeight = 0, minutesBefore = {}, targetShares } = problem
    this.weight = fairnessWeight
    this.landlords = fairnessWeight > 0 ? landlordsOf(problem, places) : []
    this.groups = this.landlords.length
    this.unit = 10 * problem.walkMetresPerMinute
    this.before = Float64Array.from(this.landlords, (landlord) => minutesBefore[landlord] ?? 0)
    this.target = Float64Array.from(this.landlords, (landlord) => targetShares[landlord] ?? 0)
  }

  groupOf(landlord: string | undefined): number {
    return landlord === undefined ? -1 : this.landlords.indexOf(landlord)
  }

  /** Tenths of minutes outside the bands, weighted; `totals` by group, in the clock's units. */
  outside(totals: Float64Array): number {
    const { before, target, unit } = this
    let all = 0
    for (let g = 0; g < before.length; g++) all += before[g]! + totals[g]! / unit
    if (all <= 0) return 0
    let sum = 0
    for (let g = 0; g < before.length; g++) {
      const off = Math.abs((before[g]! + totals[g]! / unit) / all - target[g]!) - BAND
      if (off > 0) sum += off * all
    }
    return Math.round(10 * this.weight * sum)
  }
}

/** In the order in which places name them, so that no name decides; then those that have a target alone. */
function landlordsOf({ targetShares }: PlanProblem, places: Instance['places']): string[] {
  const named = places.flatMap(({ landlord }) => (landlord === undefined ? [] : [landlord]))
  return [...new Set([...named, ...Object.keys(targetShares).sort()])]
}
