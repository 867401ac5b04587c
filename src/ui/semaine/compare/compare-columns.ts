import { sameValue } from '../../../domain/change.ts'
import type { IsoWeek } from '../../../domain/civil-date.ts'
import type { Estate } from '../../../domain/estate.ts'
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

/** The standing week first when there is one, then the variants in the order asked for; none when what was compared is another week. */
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
  return [columnOf({ type: 'standing' }), ...comparison.request.map(columnOf)].filter(
    ({ variant, rank }) => variant.type !== 'standing' || rank !== null,
  )
}

type Stops = Pick<Estate, 'round' | 'stop'>
const seen = new WeakMap<Plan, Stops>()
const stopsOf = ({ round, stop }: Stops, week: IsoWeek): readonly string[] =>
  [...stop.values()]
    .filter((each) => round.get(each.round)?.week === week)
    .map((each) => `${each.round} ${each.place}`)
    .sort()

/** Whether the stops of the week are no longer those that stood when its columns were first seen. */
export const isOutdated = (
  columns: readonly CompareColumn[],
  { round, stop }: Stops,
  week: IsoWeek,
): boolean => {
  const plan = columns.find((column) => column.plan)?.plan
  if (!plan) return false
  const before = seen.get(plan) ?? { round, stop }
  seen.set(plan, before)
  return before.stop !== stop && !sameValue(stopsOf(before, week), stopsOf({ round, stop }, week))
}

/** What is asked for, and what is added to it, each once. */
export const withVariants = (
  request: readonly PlanVariant[],
  added: readonly PlanVariant[],
): readonly PlanVariant[] => [
  ...request,
  ...added.filter((variant) => !request.some((each) => sameValue(each, variant))),
]
