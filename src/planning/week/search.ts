import type { Rng } from '../../domain/rng.ts'
import type { Stop } from '../search/stop/stop.ts'
import { fill } from './fill.ts'
import { localSearch, tidyRound } from './local-search.ts'
import { compareObjectives, energyOf, type Objective } from './objective.ts'
import { recreate } from './recreate.ts'
import { adjacentStrings, longDetours, type Ruin, scatteredStops } from './ruin.ts'
import type { Solution } from './solution.ts'

export type Incumbent = { readonly solution: Solution; readonly objective: Objective }
export type SearchState = Incumbent & { readonly iterations: number; readonly spent: number }

/** Decimetres that a step may cost at the start and at the end of a cycle. */
const HOT = 1000
const COLD = 15
const FIRST_CYCLE = 1000
/** Iterations between two looks at whether the incumbent wants polishing. */
const POLISH_EVERY = 100
/** Iterations between two yields: a few milliseconds on the embedded quarter. */
const SLICE = 16

/**
 * Ruin and recreate over all rounds and days at once, accepted by simulated annealing, the incumbent kept by the
 * lexicographic objective. Yields every few iterations with the best so far; the first yield is the plan given.
 *
 * The annealing cools in cycles of doubling length, each begun at the incumbent, and knows nothing of the budget: a
 * longer run is a shorter one continued, so that it is never worse. Each new incumbent gets what still fits, and is
 * polished by local search now and then.
 */
export function* search(first: Solution, rng: Rng, stop: Stop): Generator<SearchState, SearchState> {
  const { instance } = first
  let best: Incumbent = { solution: first, objective: first.objective() }
  const state = (iterations: number): SearchState => ({
    ...best,
    iterations,
    spent: Math.min(1, stop(iterations)),
  })
  yield { ...best, iterations: 0, spent: 0 }
  if (instance.places.length === 0 || instance.rounds.length === 0) return { ...state(0), spent: 1 }

  const strings = adjacentStrings(instance)
  let current: Incumbent = best
  let isPolished = false
  let cycleStart = 0
  let cycleLength = FIRST_CYCLE
  let iterations = 0
  for (; stop(iterations) < 1; iterations++) {
    if (iterations % SLICE === SLICE - 1) yield state(iterations)
    if (iterations === cycleStart + cycleLength) {
      cycleStart = iterations
      cycleLength *= 2
      current = best
    }
    const heat = HOT * (COLD / HOT) ** ((iterations - cycleStart) / cycleLength)
    const next = step(current.solution, ruinFor(rng, strings), rng)
    // Rounded, so that no machine's last bit of a logarithm decides.
    const limit = energyOf(current.objective) + Math.round(-heat * Math.log(1 - rng.unit()))
    if (compareObjectives(next.objective, best.objective) < 0) {
      fill(next.solution)
      current = best = { ...next, objective: next.solution.objective() }
      isPolished = false
    } else if (energyOf(next.objective) < limit) current = next
    if (isPolished || iterations % POLISH_EVERY !== POLISH_EVERY - 1) continue
    const searched = best.solution.clone()
    for (const _ of localSearch(searched)) yield state(iterations)
    fill(searched)
    const polished = { solution: searched, objective: searched.objective() }
    if (compareObjectives(polished.objective, best.objective) < 0) current = best = polished
    isPolished = true
  }
  return { ...state(iterations), spent: 1 }
}

function ruinFor(rng: Rng, strings: Ruin): Ruin {
  const draw = rng.int(1, 10)
  return draw <= 7 ? strings : draw <= 9 ? scatteredStops : longDetours
}

function step(from: Solution, ruin: Ruin, rng: Rng): Incumbent {
  const solution = from.clone()
  const removed = ruin(solution, rng)
  recreate(solution, removed, rng)
  solution.routes.forEach((route, round) => {
    if (differs(route, from.routes[round]!)) tidyRound(solution, round)
  })
  return { solution, objective: solution.objective() }
}

function differs(a: readonly number[], b: readonly number[]): boolean {
  return a.length !== b.length || a.some((visit, index) => visit !== b[index])
}
