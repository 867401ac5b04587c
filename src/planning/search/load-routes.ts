import type { Routes } from './model.ts'
import type { State } from './state.ts'

/** Makes an empty state hold the fixed visits, then what fits of a plan given, in its order. */
export const loadRoutes = (state: State, first: Routes | undefined): void => {
  const { model, tables } = state
  state.begin()
  model.fixed.forEach((fixed, r) => {
    for (const visit of fixed) state.insert(visit, r, state.route[r]!.count)
    state.route[r]!.retime()
  })
  state.weigh()
  state.settle()
  if (!first) return
  for (let r = 0; r < model.routes; r++) {
    const isFrozen = model.routeFrozen?.[r] === 1
    let position = 0
    for (const visit of first[r] ?? []) {
      const rank = visit * tables.routes + r
      if (state.at[rank]! > 0) {
        // Fixed visits stand already; a plan that has them in another order loses what came between.
        position = Math.max(position, state.at[rank]!)
        continue
      }
      if (!isFrozen && !mayStand(state, visit, r)) continue
      state.begin()
      state.insert(visit, r, position)
      if (state.route[r]!.retime() || isFrozen) {
        position++
        state.weigh()
        state.judge()
        state.ledger.keep()
      } else state.undo()
    }
  }
  state.settle()
}

function mayStand(state: State, visit: number, route: number): boolean {
  const { model, tables, meetings, duties } = state
  if ((tables.flags[visit * tables.routes + route]! & 1) === 0) return false
  const load = model.load && model.routeCapacity ? model.load[visit]! : 0
  if (load > 0 && state.route[route]!.load + load > model.routeCapacity![route]!) return false
  const client = model.visitClient[visit]!
  const from = client * meetings.width
  return duties.allows(visit, route, meetings.routes, meetings.visits, from, meetings.count[client]!)
}
