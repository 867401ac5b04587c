import type { Stop } from './stop.ts'

/** Repeatable: the same number gives the same plan. 0 keeps the first plan. */
export const afterIterations =
  (limit: number): Stop =>
  (iterations) =>
    limit <= 0 ? 1 : iterations / limit
