import type { IsoWeek } from '../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import { type Fault, isFault, refusal } from '../../domain/refusal.ts'
import type { PlanBudget, PlanProblem } from '../../domain/week/plan-problem.ts'
import { standingOrder } from '../../domain/week/standing-order.ts'
import { stopsOf } from '../../domain/week/stops-of.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import type { Ports } from '../ports.ts'
import { askedProblem } from './asked-problem.ts'
import { differingStops, orderOf, weekOrder } from './plan-compared.ts'
import { PLAN_ITERATIONS } from './plan-iterations.ts'
import { isToPlan } from './plan-problem.ts'
import { type Loose, looseIn } from './repair-steps.ts'
import { repaired, stopsChangedBy } from './repaired.ts'
import { searchObstacle } from './search-obstacle.ts'
import { isSearched, planned } from './search-plan.ts'
import { searchRepair } from './search-repair.ts'
import { standingObstacle } from './week-obstacle.ts'

/** Whether stops of the week can't stand: their round has left or moved, their place is closed or kept out, a fixed one does not stand yet. */
const isLoose = (estate: Estate, { week, rounds }: PlanProblem): boolean => {
  const known = new Set(rounds.map(({ id }) => id))
  for (const round of estate.round.values())
    if (round.week === week && !known.has(round.id) && stopsOf(estate, round.id).length > 0) return true
  const order = standingOrder(estate, rounds)
  return rounds.filter(isToPlan).some((slot) => {
    const record = estate.round.get(slot.id)
    const isMoved = record && (['day', 'start', 'end', 'pair'] as const).some((f) => record[f] !== slot[f])
    const stops = order.find(({ round }) => round === slot.id)?.stops ?? []
    return (
      isMoved ||
      stops.length !== stopsOf(estate, slot.id).length ||
      slot.locked.some(({ place, kind }) => !stops.some((each) => each.place === place && each.kind === kind))
    )
  })
}

/** What is to repair: something loose, a rule broken, something asked for that is not held, a place past its delay; null when nothing is. */
const brokenIn = async (
  estate: Estate,
  problem: PlanProblem,
  ports: Ports,
): Promise<Loose | Fault | null> => {
  const plan = await ports.schedule(problem, standingOrder(estate, problem.rounds))
  if (isFault(plan)) return plan
  const violations = await ports.check(problem, plan)
  if (isFault(violations)) return violations
  const isSound = plan.measures.overdueDays === 0 && plan.measures.missing === 0 && violations.length === 0
  if (isSound && !isLoose(estate, problem)) return null
  const standing = new Set(plan.rounds.flatMap(({ id, stops }) => stops.map(({ place }) => `${id} ${place}`)))
  const gone = weekOrder(estate, problem.week).flatMap(({ round, stops }) =>
    stops.flatMap(({ place }) => (standing.has(`${round} ${place}`) ? [] : [place])),
  )
  return looseIn(problem, plan, violations, gone)
}

/** Puts a week right with the fewest changes, after a change by hand or an event, and says how many stops changed. */
export const repairWeek: Operation<{ readonly week: IsoWeek; readonly budget?: PlanBudget }> = {
  id: 'repair-week',
  available: ({ estate, session }, { week }) => searchObstacle(session) ?? standingObstacle(estate, week),
  label: (_state, { week }) => actions['repair-week'](week),
  run: async ({ estate, session }, { week, budget = { iterations: PLAN_ITERATIONS } }, ports) => {
    const problemOf = (now: Estate) => askedProblem(now, session, week, { keep: 'fewest-changes' })
    const problem = problemOf(estate)
    const loose = await brokenIn(estate, problem, ports)
    if (loose === null) return refusal('nothing-to-repair')
    if (isFault(loose)) return loose
    const order = standingOrder(estate, problem.rounds)
    const asked = { seed: settingsOf(estate).seed, budget }
    const searched = await searchRepair(ports, problem, { order, loose }, asked)
    if (!isSearched(searched)) return searched
    const isSame = differingStops(weekOrder(estate, week), orderOf(searched.plan)) === 0
    if (isSame && !isLoose(estate, problem)) return refusal('nothing-to-repair')
    const say = actions.repaired(stopsChangedBy(estate, searched, week))
    return { ...planned(searched, problemOf), ...repaired(estate, week), say }
  },
}
