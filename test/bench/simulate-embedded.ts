import type { PlanProblem, PlanRoundSlot } from '../../src/domain/week/plan-problem.ts'
import { afterIterations } from '../../src/planning/search/stop/after-iterations.ts'
import { drawnHistory } from '../../src/planning/simulation/drawn-history.ts'
import { type Simulation, type SimulationOptions, simulate } from '../../src/planning/simulation/simulate.ts'
import { weekOf } from '../../src/planning/simulation/week-of.ts'
import { planWeekNow } from '../../src/planning/week/plan-week.ts'
import { embeddedProblem } from '../planning/embedded-problem.ts'

export type Setting = {
  /** Passages wanted a week, at entrances and public places alike. */
  readonly pace: number
  /** Rounds a week, 10 to 20: those above 10 are walked by the pair that is free at the time. */
  readonly rounds: number
  readonly variety: boolean
  readonly maxGapDays: number
  readonly minGapDays: number
  readonly seed: number
  readonly weeks: number
  readonly warmUpWeeks: number
  readonly iterations: number
  /** Weeks planned behind each week and not given back. */
  readonly ahead: number
  readonly absences: SimulationOptions['absences']
  readonly replan: boolean
}

export const USUAL: Setting = {
  ...{ pace: 1.2, rounds: 10, variety: true, maxGapDays: 10, minGapDays: 1, seed: 1 },
  ...{ weeks: 12, warmUpWeeks: 4, iterations: 2000, ahead: 1 },
  absences: { pairDay: 0.08, stop: 0.05 },
  replan: true,
}

/** A pair can't be in two places at once: the second of two rounds of a half-day is walked by the other pair. */
const withMore = (rounds: readonly PlanRoundSlot[], count: number): PlanRoundSlot[] => [
  ...rounds,
  // Every third one, so that the days share them out.
  ...Array.from({ length: count - rounds.length }, (_, more): PlanRoundSlot => {
    const round = rounds[(more * 3) % rounds.length]!
    return { ...round, id: `${round.id}-bis`, pair: round.pair === 'pair-1' ? 'pair-2' : 'pair-1' }
  }),
]

/** The embedded quarter under such a setting: the week that all simulated ones are made of. */
export const embeddedPattern = ({
  pace,
  rounds,
  variety,
  maxGapDays,
  minGapDays,
  seed,
}: Setting): PlanProblem => {
  const problem = embeddedProblem('2026-W36', seed)
  return {
    ...{ ...problem, variety },
    places: problem.places.map((place) => ({ ...place, pacePerWeek: pace, maxGapDays, minGapDays })),
    rounds: withMore(problem.rounds, rounds),
  }
}

/** Weeks of the embedded quarter under this setting, the usual one where nothing is said. */
export const simulateEmbedded = (
  more: Partial<Setting> = {},
  onWeek: (plan: ReturnType<typeof planWeekNow>, problem: PlanProblem) => void = () => {},
): Simulation => {
  const setting = { ...USUAL, ...more }
  const { seed, weeks, warmUpWeeks, absences, replan, iterations, ahead } = setting
  const pattern = embeddedPattern(setting)
  const cache = {}
  return simulate(
    (later, history) => weekOf(pattern, later, history, { ahead }),
    drawnHistory(pattern, seed),
    weeks,
    {
      ...{ seed, warmUpWeeks, absences, replan },
      plan: (problem, planSeed) => {
        const plan = planWeekNow(problem, { seed: planSeed, stop: afterIterations(iterations), cache })
        onWeek(plan, problem)
        return plan
      },
    },
  )
}
