import { sameValue } from '../../domain/change.ts'
import type { IsoWeek } from '../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import { type Fault, isFault, refusal } from '../../domain/refusal.ts'
import type { Plan } from '../../domain/week/plan.ts'
import type { PlanBudget } from '../../domain/week/plan-problem.ts'
import type { PlanVariant, VariantPlan } from '../../domain/week/plan-variant.ts'
import { actions } from '../../messages/actions.ts'
import type { Session } from '../../store/session.ts'
import type { Operation } from '../operation.ts'
import type { Ports } from '../ports.ts'
import { askedProblem } from './asked-problem.ts'
import { closedObstacle } from './closed-obstacle.ts'
import { orderOf, plannedBefore } from './plan-compared.ts'
import { PLAN_ITERATIONS } from './plan-iterations.ts'
import { weekObstacle } from './week-obstacle.ts'
import { withoutRule, withVariant } from './week-variant.ts'

/** What a plan was planned from: asked for again of the same records, it is not planned anew. */
const plannedFrom = new WeakMap<
  Plan,
  { readonly estate: Estate; readonly weeks: number; readonly budget: PlanBudget }
>()

type Asked = { readonly week: IsoWeek; readonly budget: PlanBudget }
const none = (): void => undefined
const isIn = (list: readonly VariantPlan[], variant: VariantPlan['variant']): boolean =>
  list.some((each) => sameValue(each.variant, variant))

/** One variant planned. Without a rule, the plan is judged by the rules as they are, so that its figures stand beside the others'. */
const variantPlan = async (
  estate: Estate,
  session: Session,
  { week, budget }: Asked,
  variant: PlanVariant,
  ports: Ports,
): Promise<Plan | Fault> => {
  const changed = withVariant(estate, week, variant)
  const problem = askedProblem(changed, session, week, { weeks: session.weeks })
  const { seed } = settingsOf(changed)
  if (variant.type !== 'without-rule') return ports.plan(problem, seed, budget, none)
  const plan = await ports.plan(withoutRule(problem, variant.rule), seed, budget, none)
  return isFault(plan) ? plan : ports.schedule(problem, orderOf(plan))
}

/**
 * Plans variants of the weeks one after the other, from the same budget, and puts them beside the week that stands as
 * they come. It changes no record. Asked again, the newest request wins; stopped, what has come stays.
 */
export const comparePlans: Operation<{
  readonly week: IsoWeek
  readonly variants: readonly PlanVariant[]
  readonly budget?: PlanBudget
}> = {
  id: 'compare-plans',
  available: ({ estate, session }, { week, variants }) => {
    if (session.planning?.state === 'running') return refusal('plan-running')
    if (session.advice?.state === 'running') return refusal('search-running')
    return variants.length === 0
      ? refusal('nothing-selected')
      : (weekObstacle(estate) ?? closedObstacle(estate, week))
  },
  label: (_state, { week }) => actions['compare-plans'](week),
  run: async (state, { week, variants, budget = { iterations: PLAN_ITERATIONS } }, ports) => {
    const { estate, session } = state
    const store = ports.store()
    if (session.comparison?.state === 'running') ports.stopPlanning()
    const request = [...variants]
    const isNewest = (): boolean => store.read().session.comparison?.request === request
    const isRunning = (): boolean => isNewest() && store.read().session.comparison?.state === 'running'
    const show = (result: readonly VariantPlan[], runs: 'running' | 'done'): void =>
      store.look({ comparison: { request, state: runs, result } })
    const from = { estate, weeks: session.weeks, budget }
    const isFrom = (plan: Plan): boolean => {
      const known = plannedFrom.get(plan)
      return known?.estate === estate && known.weeks === session.weeks && sameValue(known.budget, budget)
    }
    const before = session.comparison?.result?.filter(({ plan }) => plan.week === week && isFrom(plan)) ?? []
    const kept = (variant: PlanVariant): Plan | undefined =>
      before.find((each) => sameValue(each.variant, variant))?.plan
    show(before, 'running')
    const standing = await plannedBefore(
      estate,
      askedProblem(estate, session, week, { weeks: session.weeks }),
      ports,
    )
    const result: VariantPlan[] = standing ? [{ variant: { type: 'standing' }, plan: standing }] : []
    if (standing) plannedFrom.set(standing, from)
    for (const variant of request) {
      if (!isRunning()) break
      show([...result, ...before.filter((each) => !isIn(result, each.variant))], 'running')
      const plan = kept(variant) ?? (await variantPlan(estate, session, { week, budget }, variant, ports))
      // A search that was stopped gives back less than was asked for: it stands beside nothing.
      if (!isRunning()) break
      if (isFault(plan)) {
        store.look({ comparison: { request, state: 'failed', result: [...result], failure: plan } })
        return plan
      }
      plannedFrom.set(plan, from)
      result.push({ variant, plan })
    }
    if (isNewest()) show([...result], 'done')
    return { kind: 'done', quiet: true }
  },
}
