import * as Comlink from 'comlink'
import type { Advice } from '../../domain/week/advice.ts'
import type { Plan, Violation } from '../../domain/week/plan.ts'
import type { PlanBudget, PlanOrder, PlanProblem } from '../../domain/week/plan-problem.ts'
import { check as checkPlan } from '../../planning/checker/check.ts'
import { afterIterations } from '../../planning/search/stop/after-iterations.ts'
import { afterMillis } from '../../planning/search/stop/after-millis.ts'
import { anyOf } from '../../planning/search/stop/any-of.ts'
import { planWeek } from '../../planning/week/plan-week.ts'
import { schedule } from '../../planning/week/schedule.ts'

/** Milliseconds of work between two breaths, in which a message to stop is heard. */
const BREATH = 20
/** Milliseconds between two looks at the best so far. */
const LOOK = 200
const clock = (): number => performance.now()
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

let isStopped = false

const engine = {
  /** Plans, saying how far it is; `stop` makes it give back its best. */
  plan: async (
    problem: PlanProblem,
    seed: number,
    budget: PlanBudget,
    onBest: (best: Plan, progress: number) => void,
  ): Promise<Plan> => {
    isStopped = false
    const limit =
      'iterations' in budget ? afterIterations(budget.iterations) : afterMillis(budget.seconds * 1000, clock)
    const search = planWeek(problem, { seed, stop: anyOf(limit, () => (isStopped ? 1 : 0)) })
    let breath = clock()
    let look = Number.NEGATIVE_INFINITY
    for (let step = search.next(); ; step = search.next()) {
      if (step.done) return step.value
      if (step.value && clock() - look > LOOK) {
        onBest(step.value.best(), step.value.progress)
        look = clock()
      }
      if (clock() - breath > BREATH) {
        await breathe()
        breath = clock()
      }
    }
  },
  stop: (): void => {
    isStopped = true
  },
  schedule: (problem: PlanProblem, order: PlanOrder): Plan => schedule(problem, order),
  // Replaced by planning/week/advice.
  advise: async (
    _problem: PlanProblem,
    _plan: Plan,
    _onProgress: (share: number) => void,
  ): Promise<readonly Advice[]> => [],
  check: (problem: PlanProblem, plan: Plan): readonly Violation[] => checkPlan(problem, plan),
}

export type PlanningEngine = typeof engine
Comlink.expose(engine)
