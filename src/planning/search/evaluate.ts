import { type Model, NO_WAY, type Routes } from './model.ts'

export type Evaluation =
  | { readonly valid: true; readonly objective: readonly number[] }
  | { readonly valid: false; readonly route: number; readonly reason: InvalidReason }
export type InvalidReason =
  | 'twice in a route'
  | 'may not stand there'
  | 'fixed visits are missing or in another order'
  | 'no way'
  | 'outside its hours'
  | 'back too late'
  | 'too much carried'
  | 'met too often'

/**
 * The objective of a plan, plainly computed: what the search claims must be the same. Frozen routes are as they are. The
 * clients' meetings are judged by `allows`, each beside the others.
 */
export const evaluate = (model: Model, routes: Routes): Evaluation => {
  const { duties } = model
  let length = 0
  const totals = new Float64Array(duties.groups)
  const met: { route: number; visit: number }[][] = Array.from({ length: model.clients }, () => [])
  for (let r = 0; r < model.routes; r++) {
    const route = routes[r] ?? []
    const reason = routeFault(model, r, route)
    if (reason) return { valid: false, route: r, reason }
    length += lengthOf(model, r, route)
    for (const visit of route) {
      met[model.visitClient[visit]!]!.push({ route: r, visit })
      const group = model.visitGroup?.[visit] ?? -1
      if (group >= 0 && group < totals.length)
        totals[group]! += model.service[model.routeClass[r]! * model.visits + visit]!
    }
  }
  const objective = new Float64Array(duties.levels)
  for (let client = 0; client < model.clients; client++) {
    const list = met[client]!.sort(
      (a, b) =>
        model.routeSlot[a.route]! - model.routeSlot[b.route]! || a.route - b.route || a.visit - b.visit,
    )
    const route = Int32Array.from(list, (each) => each.route)
    const visit = Int32Array.from(list, (each) => each.visit)
    for (let i = 0; i < list.length; i++) {
      if (isGiven(model, route[i]!, visit[i]!)) continue
      const others = (_: number, rank: number): boolean => rank !== i
      if (
        !duties.allows(visit[i]!, route[i]!, route.filter(others), visit.filter(others), 0, list.length - 1)
      )
        return { valid: false, route: route[i]!, reason: 'met too often' }
    }
    duties.count(client, route, visit, 0, list.length, objective, 1)
  }
  objective[duties.lengthLevel] = length
  if (duties.shareLevel !== undefined && duties.shareCost)
    objective[duties.shareLevel] = duties.shareCost(totals)
  return { valid: true, objective: Array.from(objective) }
}

/** Fixed or already walked: not the search's to judge. */
function isGiven(model: Model, route: number, visit: number): boolean {
  return model.routeFrozen?.[route] === 1 || model.fixed[route]!.includes(visit)
}

function routeFault(model: Model, r: number, route: readonly number[]): InvalidReason | undefined {
  if (new Set(route).size < route.length) return 'twice in a route'
  const fixed = model.fixed[r]!
  const kept = route.filter((visit) => fixed.includes(visit))
  if (kept.length !== fixed.length || kept.some((visit, rank) => visit !== fixed[rank]))
    return 'fixed visits are missing or in another order'
  if (model.routeFrozen?.[r] === 1) return undefined
  for (const visit of route)
    if (!fixed.includes(visit) && model.may && !model.may(visit, r)) return 'may not stand there'
  const { load, routeCapacity } = model
  if (load && routeCapacity && route.reduce((sum, visit) => sum + load[visit]!, 0) > routeCapacity[r]!)
    return 'too much carried'
  return timeFault(model, r, route)
}

function timeFault(model: Model, r: number, route: readonly number[]): InvalidReason | undefined {
  let time = 0
  let node = model.routeStart[r]!
  for (const visit of route) {
    const rank = model.routeClass[r]! * model.visits + visit
    const way = model.travel[node * model.nodes + model.visitNode[visit]!]!
    if (way >= NO_WAY) return 'no way'
    const begin = beginOf(model, rank, time + way)
    if (begin === undefined) return 'outside its hours'
    time = begin + model.service[rank]!
    node = model.visitNode[visit]!
  }
  const way = model.travel[node * model.nodes + model.routeEnd[r]!]!
  if (way >= NO_WAY && route.length > 0) return 'no way'
  return time + way > model.routeClose[r]! && route.length > 0 ? 'back too late' : undefined
}

function beginOf({ windows }: Model, rank: number, time: number): number | undefined {
  if (!windows) return time
  for (let w = windows.first[rank]!; w < windows.first[rank + 1]!; w++)
    if (time <= windows.close[w]!) return Math.max(time, windows.open[w]!)
  return undefined
}

function lengthOf(model: Model, r: number, route: readonly number[]): number {
  let sum = 0
  let node = model.routeStart[r]!
  for (const visit of route) {
    sum += model.travel[node * model.nodes + model.visitNode[visit]!]!
    node = model.visitNode[visit]!
  }
  return sum + model.travel[node * model.nodes + model.routeEnd[r]!]!
}
