import * as Comlink from 'comlink'
import type { Advice } from '../../domain/week/advice.ts'
import type { Plan, Violation } from '../../domain/week/plan.ts'
import type { PlanBudget, PlanOrder, PlanProblem } from '../../domain/week/plan-problem.ts'
import { check as checkPlan } from '../../planning/checker/check.ts'
import type { KeptWalks } from '../../planning/checker/kept-walks.ts'
import { afterIterations } from '../../planning/search/stop/after-iterations.ts'
import { afterMillis } from '../../planning/search/stop/after-millis.ts'
import { anyOf } from '../../planning/search/stop/any-of.ts'
import { advise } from '../../planning/week/advice/advise.ts'
import { planWeek } from '../../planning/week/plan-week.ts'
import { schedule } from '../../planning/week/schedule.ts'
import type { WalksCache } from '../../planning/week/walks.ts'

/** Milliseconds of work between two breaths, in which a message to stop is heard. */
const BREATH = 20
/** Milliseconds between two looks at the best so far. */
const LOOK = 200
const clock = (): number => performance.now()
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** The newest plan asked for; older ones end with their best. */
let planning = 0
/** Streets and walks of the last question: the next one is about the same quarter. */
const cache: WalksCache = {}
/** The checker's own, of the same. */
const kept: KeptWalks = {}
/** The newest request for advice; older ones end. */
let advising = 0

/** Drives a run to its end, with pauses in which messages are heard. */
const driven = async <Step, Result>(
  run: Generator<Step, Result>,
  onStep: (step: Step) => void,
  isWanted: () => boolean = () => true,
): Promise<Result | undefined> => {
  let breath = clock()
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return step.value
    onStep(step.value)
    if (clock() - breath < BREATH) continue
    await breathe()
    if (!isWanted()) return undefined
    breath = clock()
  }
}

const engine = {
  /** Plans, saying how far it is; `stop`, and a newer request, make it give back its best. */
  plan: async (
    problem: PlanProblem,
    seed: number,
    budget: PlanBudget,
    onBest: (best: Plan, progress: number) => void,
  ): Promise<Plan> => {
    const request = ++planning
    const byTime = 'seconds' in budget
    const limit = byTime ? afterMillis(budget.seconds * 1000, clock) : afterIterations(budget.iterations)
    const stop = anyOf(limit, () => (request === planning ? 0 : 1))
    let look = Number.NEGATIVE_INFINITY
    const plan = await driven(planWeek(problem, { seed, stop, cache, byTime }), (step) => {
      if (!step || clock() - look < LOOK) return
      onBest(step.best(), step.progress)
      look = clock()
    })
    return plan!
  },
  stop: (): void => {
    planning++
    advising++
  },
  schedule: (problem: PlanProblem, order: PlanOrder): Plan => schedule(problem, order, cache),
  /** What would let the places be met that a plan leaves out; a newer request, and `stop`, end it with nothing. */
  advise: async (
    problem: PlanProblem,
    plan: Plan,
    onProgress: (share: number) => void,
  ): Promise<readonly Advice[]> => {
    const request = ++advising
    let look = Number.NEGATIVE_INFINITY
    const found = await driven(
      advise(problem, plan, { seed: plan.seed, cache }),
      (share) => {
        if (clock() - look < LOOK) return
        onProgress(share)
        look = clock()
      },
      () => request === advising,
    )
    return found ?? []
  },
  check: (problem: PlanProblem, plan: Plan): readonly Violation[] => checkPlan(problem, plan, kept),
}

export type PlanningEngine = typeof engine
Comlink.expose(engine)
