import { rngOf } from '../../domain/rng.ts'
import { compareLevels } from '../search/compare-levels.ts'
import type { Found, Model, Routes } from '../search/model.ts'
import { search } from '../search/search.ts'
import type { Stop } from '../search/stop/stop.ts'
import { fillRoutes } from './fill-routes.ts'
import type { Level } from './levels.ts'

/** Iterations of a run that ends a plan with duties unmet: by place, and at most; how many runs at most. */
const CLOSING_BY_PLACE = 2
const CLOSING = 300
const RUNS = 12
/** Levels that are worth changing a standing plan for: overdue, late, missing. */
const DUE = 3

type Options = { readonly seed: number; readonly stop: Stop; readonly coolByShare?: boolean }

/**
 * The search of a week, around one rule: a plan that stands is changed for a reason alone. It is searched on where it
 * lost stops or has room for what is short; else only runs that meet more of what is overdue, late or missing change it,
 * until one does not. A plan made so is therefore left as it is when it is given back. Yields the best so far.
 */
export function* improve(
  model: Model,
  order: readonly Level[],
  { seed, stop, coolByShare = false }: Options,
  standing?: { readonly routes: Routes; readonly lost: number },
): Generator<Found, Found> {
  let iterations = 0
  let best: { readonly routes: Routes; readonly objective: readonly number[] }
  const found = (): Found => ({ ...best, iterations, spent: Math.min(1, stop(iterations)), isComplete: true })
  const given = standing && fillRoutes(model, order, standing.routes)
  const isSearched = !given || standing.lost + given.added + given.left > 0

  if (given) {
    best = given
    yield found()
  }
  if (isSearched) {
    const run = search(model, {
      ...{ rng: rngOf(seed), stop, coolByShare },
      ...(given && { first: given.routes }),
    })
    let next = run.next()
    for (; !next.done; next = run.next()) yield next.value
    iterations = next.value.iterations
    const filled = fillRoutes(model, order, next.value.routes)
    best = compareLevels(filled.objective, next.value.objective, 0) < 0 ? filled : next.value
  } else best = given

  const length = Math.min(CLOSING, CLOSING_BY_PLACE * model.clients)
  for (let runs = 0; runs < RUNS && best.objective.slice(0, DUE).some((level) => level > 0); runs++) {
    // A budget in iterations may be spent here: what ends it is a stop by hand or by time.
    const isOver = (): boolean => stop(0) >= 1
    if (isOver()) break
    const closing: Stop = (count) => (isOver() ? 1 : count / length)
    const run = search(model, { rng: rngOf(seed + 1), stop: closing, first: best.routes })
    let next = run.next()
    for (; !next.done; next = run.next()) yield found()
    if (compareLevels(next.value.objective.slice(0, DUE), best.objective.slice(0, DUE), 0) >= 0) break
    iterations += next.value.iterations
    best = fillRoutes(model, order, next.value.routes)
    yield found()
  }
  return { ...found(), spent: 1 }
}
