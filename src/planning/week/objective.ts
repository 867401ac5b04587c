/**
 * What a plan is judged by, each level only where those before it are equal: days overdue at the week's end,
 * presences missing, days late before a passage, thousandths of passages short of the pace, thousandths of passages that could be guessed above chance, and
 * decimetres walked. Whole numbers, so that equal is equal.
 */
export type Objective = readonly [
  overdue: number,
  missing: number,
  late: number,
  short: number,
  guess: number,
  walk: number,
]

/** Below 0 when `a` is better. */
export const compareObjectives = (a: Objective, b: Objective): number => {
  for (let level = 0; level < a.length; level++) if (a[level] !== b[level]) return a[level]! - b[level]!
  return 0
}

/** Decimetres of detour that one unit of each level is worth to the annealing. */
export const WORTH = { overdue: 10_000, missing: 60_000, late: 1500, short: 5, guess: 1 } as const

/**
 * One number for the annealing, in decimetres of walking. Weights lie about one order apart: were they as steep as the
 * lexicographic order, no uphill step would ever be taken. The incumbent is kept by `compareObjectives` alone.
 */
export const energyOf = ([overdue, missing, late, short, guess, walk]: Objective): number =>
  overdue * WORTH.overdue +
  late * WORTH.late +
  missing * WORTH.missing +
  short * WORTH.short +
  guess * WORTH.guess +
  walk
