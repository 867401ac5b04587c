import { sameValue } from '../../domain/change.ts'
import { settingsOf } from '../../domain/estate.ts'
import { isInUse } from '../../domain/is-in-use.ts'
import { placeOf } from '../../domain/place.ts'
import { fault, isFault, type Refusal, refusal } from '../../domain/refusal.ts'
import { activeEntrances } from '../../domain/week/active-entrances.ts'
import { openPublicPlaces } from '../../domain/week/open-public-places.ts'
import type { Plan, Violation } from '../../domain/week/plan.ts'
import type { PlanBudget, PlanProblem } from '../../domain/week/plan-problem.ts'
import { roundLoad } from '../../domain/week/round-load.ts'
import { actions } from '../../messages/actions.ts'
import { format } from '../../messages/format.ts'
import type { Operation } from '../operation.ts'
import { isBetterPlan, plannedBefore } from './plan-compared.ts'
import { PLAN_ITERATIONS } from './plan-iterations.ts'
import { planProblem } from './plan-problem.ts'
import { withPlan } from './with-plan.ts'

/** Prepares the rounds of a week around what is locked: one step, one undo. The best so far shows while it runs. */
export const planWeek: Operation<{ readonly week: string; readonly budget?: PlanBudget }> = {
  id: 'plan-week',
  available: ({ estate, session }) => {
    if (session.planning?.state === 'running') return refusal('plan-running')
    if (estate.pair.size === 0) return refusal('no-pair')
    if (estate.roundTemplate.size === 0) return refusal('no-round-template')
    const lost = [...estate.roundTemplate.values()].filter(
      ({ startPlace, endPlace }) =>
        ![startPlace, endPlace].every((id) => placeOf(estate, id) && isInUse(estate, id)),
    )
    if (lost.length > 0) return refusal('round-place-gone', { count: lost.length })
    return activeEntrances(estate).length + openPublicPlaces(estate).length === 0
      ? refusal('no-entrance')
      : null
  },
  label: (_state, { week }) => actions['plan-week'](week),
  run: async ({ estate }, { week, budget = { iterations: PLAN_ITERATIONS } }, ports) => {
    const problem = planProblem(estate, week)
    const { seed } = settingsOf(estate)
    const request = { week, seed }
    const store = ports.store()
    store.look({ planning: { request, state: 'running' }, planProgress: 0, week })
    const plan = await ports.plan(problem, seed, budget, (result, planProgress) =>
      store.look({ planning: { request, state: 'running', result }, planProgress }),
    )
    if (isFault(plan)) {
      store.look({ planning: null, planProgress: 0 })
      return plan
    }
    const crowded = crowdedRound(problem, plan)
    if (crowded) {
      store.look({ planning: null, planProgress: 0 })
      return crowded
    }
    const violations = await ports.check(problem, plan)
    store.look({ planning: null, planProgress: 0 })
    if (isFault(violations)) return violations
    const first = violations.find((violation) => !isByHand(plan, violation))
    if (first) return fault('plan-invalid', first.detail, { rule: first.rule })
    const isStopped = 'iterations' in budget && plan.iterations < budget.iterations
    if (isStopped) {
      // A search cut short may not have come as far as the week that is there.
      const before = await plannedBefore(estate, problem, ports)
      if (before && !isBetterPlan(plan, before)) return { kind: 'done', say: actions.keptBefore() }
    }
    return {
      kind: 'done',
      holds: (now) => sameValue(planProblem(now, week), problem),
      change: (now) => withPlan(now, plan),
      ...(isStopped && { say: actions.stopped() }),
    }
  },
}

/** The first round whose locked stops alone take more than its whole time, as after its end was brought forward; null when there is none. */
const crowdedRound = ({ rounds }: PlanProblem, plan: Plan): Refusal | null => {
  for (const { id, day, start, stops, walkMinutes } of plan.rounds) {
    const slot = rounds.find((each) => each.id === id)
    if (!slot || !stops.every(({ locked }) => locked)) continue
    const service = stops.reduce((sum, stop) => sum + stop.serviceMinutes, 0)
    const { excessMinutes } = roundLoad(slot, walkMinutes, service)
    if (excessMinutes > 0)
      return refusal('pins-too-many', {
        round: `${format.weekday(day)}, ${format.clock(start)}`,
        minutes: Math.ceil(excessMinutes),
      })
  }
  return null
}

/** Whether locked stops alone break the rule: the hand was told when it put them there, and the engine added nothing. */
const isByHand = ({ rounds }: Plan, { rule, round, place }: Violation): boolean => {
  const stops = rounds.flatMap((each) =>
    rule === 'unplanned-time'
      ? each.id === round
        ? each.stops
        : []
      : each.stops.filter((stop) => stop.place === place),
  )
  return (
    (rule === 'unplanned-time' || rule === 'minimum-gap') &&
    stops.length > 0 &&
    stops.every(({ locked }) => locked)
  )
}
