import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { heldDay } from '../../domain/follow-up/action-steps.ts'
import { isInPeriod, type Period } from '../../domain/period.ts'
import { LEAST_PEOPLE } from './people-said.ts'
import { quartersIn } from './quarter-cells.ts'

export type QuarterYouths = {
  /** Whole quarters of the period; none where it is shorter. */
  readonly quarters: readonly Period[]
  /** The sum of the quarters that may be told; null where none may. */
  readonly count: number | null
  /** Quarters that are not over. */
  readonly missing: readonly Period[]
  /** Quarters in which young people, or the others, are fewer than 5. */
  readonly withheld: readonly Period[]
}

/**
 * Young people met at the actions of the whole mission: by quarter alone, to every reader the same, so that neither two
 * periods nor two readers tell the few of one action by a subtraction.
 */
export const quarterYouths = (estate: Estate, period: Period, today: CivilDate): QuarterYouths => {
  const quarters = quartersIn(period)
  const missing: Period[] = []
  const withheld: Period[] = []
  let count: number | null = null
  for (const quarter of quarters) {
    let [youths, others] = [0, 0]
    for (const action of estate.action.values()) {
      const day = heldDay(action)
      if (day === undefined || !isInPeriod(day, quarter)) continue
      youths += action.youths ?? 0
      others += (action.people ?? 0) - (action.youths ?? 0)
    }
    if (quarter.until >= today) missing.push(quarter)
    else if (youths < LEAST_PEOPLE || (others > 0 && others < LEAST_PEOPLE)) withheld.push(quarter)
    else count = (count ?? 0) + youths
  }
  return { quarters, count, missing, withheld }
}
