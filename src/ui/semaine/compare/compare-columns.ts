import { sameValue } from '../../../domain/change.ts'
import type { IsoWeek } from '../../../domain/civil-date.ts'
import type { Plan } from '../../../domain/week/plan.ts'
import type { PlanVariant, VariantPlan } from '../../../domain/week/plan-variant.ts'
import type { Session } from '../../../store/session.ts'

/** A column of the comparison. Without a plan it waits for it, or was stopped before it came. */
export type CompareColumn = {
  readonly variant: VariantPlan['variant']
  /** Its place in the results, by which it is adopted; null without a plan. */
  readonly rank: number | null
  readonly plan: Plan | null
}

/** The standing week first, then the variants in the order asked for; none when what was compared is another week. */
export const compareColumns = (
  comparison: Session['comparison'],
  week: IsoWeek,
): readonly CompareColumn[] => {
  const results = comparison?.result ?? []
  if (!comparison || results.some(({ plan }) => plan.week !== week)) return []
  const columnOf = (variant: CompareColumn['variant']): CompareColumn => {
    const rank = results.findIndex((each) => sameValue(each.variant, variant))
    return { variant, rank: rank < 0 ? null : rank, plan: results[rank]?.plan ?? null }
  }
  return [columnOf({ type: 'standing' }), ...comparison.request.map(columnOf)]
}

/** What is asked for, and what is added to it, each once. */
export const withVariants = (
  request: readonly PlanVariant[],
  added: readonly PlanVariant[],
): readonly PlanVariant[] => [
  ...request,
  ...added.filter((variant) => !request.some((each) => sameValue(each, variant))),
]
