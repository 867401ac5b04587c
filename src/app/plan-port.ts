import type { Ports } from '../operations/ports.ts'
import type { PlanningEngine } from '../platform/workers/planning-worker.ts'
import { proxy, type WorkerLink } from '../platform/workers/worker-link.ts'
import { type PlanCall, planTogether } from './plan-together.ts'

/**
 * Plans in one worker by iterations, so that the screen and the command line agree, and in both by seconds where the
 * machine has two processors. `stopPlanning` makes all give back their best.
 */
export const planPort = (
  links: readonly WorkerLink<PlanningEngine>[],
  processors: number,
): Pick<Ports, 'plan' | 'stopPlanning'> => {
  const calls = links.map(
    (link): PlanCall =>
      (problem, seed, budget, onBest) =>
        link.call((engine) => engine.plan(problem, seed, budget, proxy(onBest))),
  )
  // A worker that never planned is not started to be stopped.
  let used = 1
  return {
    plan: (problem, seed, budget, onBest) => {
      if ('iterations' in budget || processors < 2) return calls[0]!(problem, seed, budget, onBest)
      used = links.length
      return planTogether(calls, problem, seed, budget, onBest)
    },
    stopPlanning: () => {
      for (const link of links.slice(0, used)) void link.call((engine) => engine.stop())
    },
  }
}
