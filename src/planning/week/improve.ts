import { rngOf } from '../../domain/rng.ts'
import { compareLevels } from '../search/compare-levels.ts'
import type { Found, Model, Routes } from '../search/model.ts'
import { search } from '../search/search.ts'
import type { Stop } from '../search/stop/stop.ts'
import { fillRoutes } from './fill-routes.ts'
import type { Level } from './levels.ts'

/**
 * Iterations of a run that ends a plan with duties unmet: by place, and at most, never more than the search before it had;
 * how many runs at most. They come on top of the budget, which a plan tells as its iterations.
 */
const CLOSING_BY_PLACE = 2
const CLOSING = 300
const RUNS = 12
/** Runs without success before a plan is left as it is. */
const ATTEMPTS = 3
/** Of a budget of time, the share kept for the runs that end a plan; what they leave is searched on, cold. */
const KEPT = 0.15
/** Levels that are worth changing a standing plan for: overdue, late, missing. */
const DUE = 3

export type Models = {
  readonly model: Model
  /** The same, where stability is measured against this plan: what ends a plan and what repairs it look alike so. */
  readonly around: (standing: Routes) => Model
}
type Options = {
  readonly seed: number
  readonly stop: Stop
  /** The budget is time given to look for better: a standing plan is searched on in any case. */
  readonly byTime: boolean
}
type Best = { readonly routes: Routes; readonly objective: readonly number[] }

/**
 * The search of some weeks, around one rule: a plan that stands is changed for a reason alone. It is searched on where it
 * lost stops or has room for what is short; else only runs that meet more of what is overdue, late or missing change it,
 * until one does not. A plan made so is therefore left as it is when it is given back. Yields the best so far.
 */
export function* improve(
  { model, around }: Models,
  order: readonly Level[],
  { seed, stop, byTime }: Options,
  standing?: { readonly routes: Routes; readonly lost: number },
): Generator<Found, Found> {
  let iterations = 0
  const found = (best: Best): Found => ({
    ...best,
    ...{ iterations, spent: Math.min(1, stop(iterations)), isComplete: true },
  })
  const filled = (routes: Routes) => fillRoutes(model, order, routes)
  const given = standing && filled(standing.routes)
  let best: Best
  // A budget in iterations may be spent by now: what ends these runs is a stop by hand or by time.
  const isOver = (): boolean => stop(0) >= 1
  const closing: Stop = (count) =>
    isOver() ? 1 : count / Math.min(CLOSING, CLOSING_BY_PLACE * model.clients, iterations)
  function* polished(from: Best, attempt = 1): Generator<Found, Found> {
    const run = search(around(from.routes), { rng: rngOf(seed + attempt), stop: closing, first: from.routes })
    for (let next = run.next(); ; next = run.next()) {
      if (next.done) return next.value
      yield found(from)
    }
  }
  if (given) yield found(given)
  const isAsked = !given || byTime || standing.lost + given.added > 0
  function* searched(from: Routes | undefined, until: Stop): Generator<Found, Routes> {
    const before = iterations
    const run = search(model, {
      ...{ rng: rngOf(seed + before), stop: until, coolByShare: true },
      ...(from && { first: from }),
    })
    for (let next = run.next(); ; next = run.next()) {
      iterations = before + next.value.iterations
      if (next.done) return next.value.routes
      yield { ...next.value, iterations, spent: Math.min(1, stop(iterations)) }
    }
  }
  if (isAsked || given.left > 0) {
    const main: Stop = byTime ? (count) => stop(count) / (1 - KEPT) : stop
    let made = filled(yield* searched(given?.routes, main))
    for (let runs = 0; runs < RUNS && made.added > 0 && !isOver(); runs++)
      made = filled((yield* polished(made)).routes)
    // Room for what is short is a reason only where something of it is found.
    const levels = isAsked ? order.length : order.indexOf('short') + 1
    const isBetter = !given || compareLevels(upTo(made, levels), upTo(given, levels), 0) < 0
    best = isBetter ? made : given
    yield found(best)
  } else {
    best = given
    iterations = budgetOf(stop)
  }

  for (let runs = 0, attempt = 1; runs < RUNS && attempt <= ATTEMPTS && isDue(best) && !isOver(); runs++) {
    const closed = yield* polished(best, attempt)
    if (compareLevels(due(closed), due(best), 0) >= 0) {
      attempt++
      continue
    }
    attempt = 1
    best = filled(closed.routes)
    yield found(best)
  }
  if (byTime && !isOver()) best = filled(yield* searched(best.routes, stop))
  return { ...found(best), spent: 1 }
}

/** All of a budget in iterations, which counts as spent where there is nothing to search for; 0 of a budget in time. */
function budgetOf(stop: Stop): number {
  let [low, high] = [0, 1]
  while (stop(high) < 1 && high < 1e9) high *= 2
  if (high >= 1e9 || stop(0) >= 1) return 0
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2)
    if (stop(middle) < 1) low = middle
    else high = middle
  }
  return high
}

function upTo({ objective }: Best, levels: number): readonly number[] {
  return objective.slice(0, levels)
}

function due(best: Best): readonly number[] {
  return upTo(best, DUE)
}

function isDue(best: Best): boolean {
  return due(best).some((level) => level > 0)
}
