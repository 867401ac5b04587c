import type { Violation } from '../../domain/week/plan.ts'
import { measuresOf } from './counted-measures.ts'
import type { Inspected } from './inspected.ts'

/** How far a figure may be off: half of its last digit, where sums of rounded values are rounded again. */
const WITHIN = {
  ...{ served: 0, passages: 0, missing: 0, shortPassages: 0.11, overdueDays: 0, worstGapDays: 0 },
  ...{
    publicMinutes: 1e-6,
    predictability: 1.5e-4,
    predictabilityByChance: 1.5e-4,
    walkMinutes: 0.11,
    walkMetres: 0,
  },
}

/** Every figure that the plan tells is the one counted again; days said to be unavoidable are at most those overdue. */
export const measuresRule = (inspected: Inspected): Violation[] => {
  const { measures } = inspected.plan
  const truth = measuresOf(inspected)
  const found: Violation[] = []
  const compare = (name: string, claimed: number | undefined, true_: number | undefined, within: number) => {
    if (!(Math.abs((claimed ?? Number.NaN) - (true_ ?? Number.NaN)) <= within))
      found.push({ rule: 'measures', detail: `${name}: ${claimed} claimed, ${true_} found` })
  }
  for (const name of Object.keys(WITHIN) as (keyof typeof WITHIN)[])
    if (measures[name] !== undefined) compare(name, measures[name], truth[name], WITHIN[name])
  const { unavoidableDays = 0 } = measures
  if (!(unavoidableDays >= 0 && unavoidableDays <= truth.overdueDays))
    found.push({
      rule: 'measures',
      detail: `unavoidableDays: ${unavoidableDays} claimed of ${truth.overdueDays}`,
    })
  for (const landlord of new Set([...Object.keys(truth.fairness), ...Object.keys(measures.fairness)])) {
    const [claimed, true_] = [measures.fairness[landlord], truth.fairness[landlord]]
    compare(`share of ${landlord}`, claimed?.share, true_?.share, 1.5e-4)
    compare(`target of ${landlord}`, claimed?.target, true_?.target, 1e-4)
  }
  return found
}
