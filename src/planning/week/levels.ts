import type { PlanProblem } from '../../domain/week/plan-problem.ts'

/** What a plan is judged by, less is better; the order is that of `levelsOf`. */
export const LEVELS = ['overdue', 'late', 'missing', 'short', 'shares', 'guess', 'length', 'moved'] as const
export type Level = (typeof LEVELS)[number]

/**
 * The levels of a problem, the weightiest first: days overdue at the end of the weeks asked for (30 for an urgent place
 * not met) and days late before a passage, both as heavy as they are old (`agedDays`), presences and checks missing,
 * thousandths of passages short of the pace, landlords' tenths of minutes outside their band, thousandths of passages
 * guessed above chance, decimetres walked, stops that left their standing round. With `fewest-changes` the last comes
 * after what is missing.
 */
export const levelsOf = ({ standing }: Pick<PlanProblem, 'standing'>): readonly Level[] => {
  if (standing?.keep !== 'fewest-changes') return LEVELS
  const others = LEVELS.filter((level) => level !== 'moved')
  return [...others.slice(0, 3), 'moved', ...others.slice(3)]
}

/** Decimetres of detour that one unit of each level is worth to the annealing: about one order apart. */
export const WORTH: Readonly<Record<Level, number>> = {
  ...{ overdue: 10_000, late: 10_000, missing: 60_000, short: 5, shares: 20, guess: 1, length: 1, moved: 30 },
}
/** Where a plan is ended: duties in their order of importance, so that none is given up for one that ranks behind. */
export const WORTH_LAST: Readonly<Record<Level, number>> = {
  ...WORTH,
  overdue: 200_000,
  late: 80_000,
  missing: 70_000,
}
/** A stop that leaves its round, where changes are to be few. */
export const WORTH_MOVED_FEWEST = 8000
