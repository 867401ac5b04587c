import type { Plan, Violation } from '../../domain/week/plan.ts'
import type { PlanProblem } from '../../domain/week/plan-problem.ts'
import { clockRule } from './clock-rule.ts'
import { frameRule } from './frame-rule.ts'
import { gapRule } from './gap-rule.ts'
import { hoursRule } from './hours-rule.ts'
import { inspected } from './inspected.ts'
import type { KeptWalks } from './kept-walks.ts'
import { lineRule } from './line-rule.ts'
import { lockedRule } from './locked-rule.ts'
import { measuresRule } from './measures-rule.ts'
import { stopRule } from './stop-rule.ts'
import { unservedRule } from './unserved-rule.ts'
import { walkRule } from './walk-rule.ts'

const RULES = [
  ...[frameRule, stopRule, lockedRule, clockRule, walkRule, lineRule],
  ...[hoursRule, gapRule, unservedRule, measuresRule],
]

/**
 * Checks a plan against the problem it answers, from the raw data alone: its own shortest walks (a plain Dijkstra, not
 * the matrix), its own clock, its own gaps and figures. It shares no evaluation with the engine; only geometry and the
 * calendar. `kept` keeps its own walks for the next plan on the same streets. An empty list means valid. A round without stops is not walked: 0 m and no line.
 */
export const check = (problem: PlanProblem, plan: Plan, kept: KeptWalks = {}): Violation[] => {
  const made = inspected(problem, plan, kept)
  return RULES.flatMap((rule) => rule(made))
}
