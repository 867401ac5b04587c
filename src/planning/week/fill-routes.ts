import { Insertions } from '../search/insertions.ts'
import { loadRoutes } from '../search/load-routes.ts'
import type { Model, Routes } from '../search/model.ts'
import { State } from '../search/state.ts'
import { Tables } from '../search/tables.ts'
import type { Level } from './levels.ts'

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
  const state = new State(new Tables(model))
  loadRoutes(state, given)
  const [asked, loaded] = [countOf(given), countOf(state.lists())]
  const insertions = new Insertions(state)
  const levels = order.flatMap((level, rank) => (DUTIES.includes(level) ? [rank] : []))
  let added = 0
  for (const upTo of [levels.filter((rank) => order[rank] !== 'short'), levels]) {
    for (let before = -1; before < added; ) {
      before = added
      for (let client = 0; client < model.clients; client++)
        while (putIn(state, insertions, client, upTo)) added++
    }
  }
  state.settle()
  return { routes: state.lists(), objective: Array.from(state.kept), added, left: asked - loaded }
}

/** Puts in the visit of a client that gains most by the levels, of equal ones that of least detour; whether there is one. */
function putIn(state: State, insertions: Insertions, client: number, levels: readonly number[]): boolean {
  const { tables, meetings, duties } = state
  const { clientFirst, clientVisits, flags, routes } = tables
  const from = client * meetings.width
  const count = meetings.count[client]!
  const now = new Float64Array(duties.levels)
  duties.count(client, meetings.routes, meetings.visits, from, count, now, 1)
  if (levels.every((level) => now[level] === 0)) return false
  const [withRoutes, withVisits] = [new Int32Array(count + 1), new Int32Array(count + 1)]
  let best:
    | { visit: number; route: number; position: number; detour: number; after: Float64Array }
    | undefined
  for (let k = clientFirst[client]!; k < clientFirst[client + 1]!; k++) {
    const visit = clientVisits[k]!
    for (let route = 0; route < routes; route++) {
      const rank = visit * routes + route
      if ((flags[rank]! & 1) === 0 || state.at[rank] !== 0) continue
      if (!duties.allows(visit, route, meetings.routes, meetings.visits, from, count)) continue
      meetings.withOneMore(client, visit, route, withRoutes, withVisits)
      const after = new Float64Array(duties.levels)
      duties.count(client, withRoutes, withVisits, 0, count + 1, after, 1)
      const than = compare(after, best?.after ?? now, levels)
      if (than > 0 || (than === 0 && !best)) continue
      const detour = insertions.cost(visit, route)
      if (detour === Infinity || (than === 0 && detour >= best!.detour)) continue
      best = { visit, route, position: insertions.position, detour, after }
    }
  }
  if (!best) return false
  state.begin()
  state.insert(best.visit, best.route, best.position)
  state.retime()
  state.weigh()
  state.judge()
  state.keep()
  return true
}

function compare(a: Float64Array, b: Float64Array, levels: readonly number[]): number {
  for (const level of levels) if (a[level] !== b[level]) return a[level]! - b[level]!
  return 0
}

function countOf(routes: Routes): number {
  return routes.reduce((sum, { length }) => sum + length, 0)
}
