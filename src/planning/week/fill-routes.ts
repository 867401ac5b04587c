import { evaluate } from '../search/evaluate.ts'
import type { Model, Routes } from '../search/model.ts'
import type { Level } from './levels.ts'
import { PlainRoutes } from './plain-routes.ts'

export type Filled = {
  readonly routes: Routes
  readonly objective: readonly number[]
  /** Visits put in. */
  readonly added: number
  /** Visits of the plan given that do not fit. */
  readonly left: number
}

/** Levels that a visit is put in for, whatever its detour: duty ranks before walking. */
const DUTIES: readonly Level[] = ['overdue', 'late', 'missing', 'short']

/**
 * Puts in what still fits, where the detour is least: first what is overdue or missing, then what is short of the pace.
 * Nothing is moved, no chance is involved, and a plan that was filled is left as it is.
 */
export const fillRoutes = (model: Model, order: readonly Level[], given: Routes): Filled => {
  const plain = new PlainRoutes(model)
  const left = load(plain, model, given)
  const free = freeVisits(model)
  const levels = order.flatMap((level, rank) => (DUTIES.includes(level) ? [rank] : []))
  let added = 0
  for (const upTo of [levels.filter((rank) => order[rank] !== 'short'), levels]) {
    for (let before = -1; before < added; ) {
      before = added
      for (let client = 0; client < model.clients; client++)
        while (putIn(plain, model, client, free[client]!, upTo, order.indexOf('guess'))) added++
    }
  }
  const routes = plain.lists()
  const evaluation = evaluate(model, routes)
  const objective = evaluation.valid ? evaluation.objective : Array.from(order, () => Infinity)
  return { routes, objective, added, left }
}

/** Puts the visits of a plan in, in its order; how many do not fit. Fixed visits stand already. */
function load(plain: PlainRoutes, model: Model, given: Routes): number {
  let left = 0
  for (const [route, visits] of given.entries()) {
    const fixed = model.fixed[route]!
    let after = 0
    for (const visit of visits) {
      if (fixed.includes(visit)) after = Math.max(after, plain.routes[route]!.indexOf(visit) + 1)
      else if (plain.tryInsert(visit, route, after)) after++
      else left++
    }
  }
  return left
}

/** By client, its visits that are fixed nowhere. */
function freeVisits({ clients, visits, visitClient, fixed }: Model): number[][] {
  const isFixed = new Set(fixed.flat())
  const free: number[][] = Array.from({ length: clients }, () => [])
  for (let visit = 0; visit < visits; visit++) if (!isFixed.has(visit)) free[visitClient[visit]!]!.push(visit)
  return free
}

/** Puts in the visit of a client that gains most by the levels, of equal ones the least guessed, then that of least detour; whether there is one. */
function putIn(
  plain: PlainRoutes,
  { duties, routes: count }: Model,
  client: number,
  visits: readonly number[],
  levels: readonly number[],
  guess: number,
): boolean {
  const costOf = (visit?: number, route?: number): Float64Array => {
    const met = plain.meetings(client, visit, route)
    const into = new Float64Array(duties.levels)
    duties.count(client, met.routes, met.visits, 0, met.routes.length, into, 1)
    return into
  }
  const now = costOf()
  if (levels.every((level) => now[level] === 0)) return false
  let best: { visit: number; route: number; after: number; detour: number; cost: Float64Array } | undefined
  for (const visit of visits)
    for (let route = 0; route < count; route++) {
      if (!plain.mayStand(visit, route)) continue
      const found = plain.cheapest(visit, route)
      if (!found) continue
      const cost = costOf(visit, route)
      if (compare(cost, now, levels) >= 0) continue
      const than = best ? compare(cost, best.cost, [...levels, guess]) : -1
      if (than < 0 || (than === 0 && best && found.detour < best.detour))
        best = { visit, route, ...found, cost }
    }
  if (!best) return false
  plain.insert(best.visit, best.route, best.after)
  return true
}

function compare(a: Float64Array, b: Float64Array, levels: readonly number[]): number {
  for (const level of levels) if (a[level] !== b[level]) return a[level]! - b[level]!
  return 0
}
