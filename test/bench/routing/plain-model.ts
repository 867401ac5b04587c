import type { Duties, Model } from '../../../src/planning/search/model.ts'

/** Node 0 is where all routes start and end unless said; visit v is node v + `skip`, of a client of its own. */
export const plainModel = (given: {
  readonly travel: Float64Array
  readonly nodes: number
  readonly skip: number
  readonly end?: number
  readonly service: readonly number[]
  readonly windows?: readonly { readonly open: number; readonly close: number }[]
  readonly load?: readonly number[]
  readonly capacity?: number
  readonly close: number
  /** Vehicles a day, and days. */
  readonly vehicles: number
  readonly days?: number
  readonly duties: Duties
}): Model => {
  const { days = 1, vehicles, skip, nodes, windows, load, capacity } = given
  const visits = nodes - skip
  const routes = days * vehicles
  const ranks = Int32Array.from({ length: visits }, (_, v) => v)
  const same = (value: number) => new Int32Array(routes).fill(value)
  return {
    nodes,
    travel: given.travel,
    classes: 1,
    visits,
    visitNode: ranks.map((v) => v + skip),
    visitClient: ranks,
    service: Float64Array.from(given.service),
    ...(load && { load: Float64Array.from(load) }),
    ...(windows && {
      windows: {
        first: Int32Array.from({ length: visits + 1 }, (_, v) => v),
        open: Float64Array.from(windows, (each) => each.open),
        close: Float64Array.from(windows, (each) => each.close),
      },
    }),
    clients: visits,
    routes,
    routeStart: same(0),
    routeEnd: same(given.end ?? 0),
    routeClass: same(0),
    routeSlot: Int32Array.from({ length: routes }, (_, r) => Math.floor(r / vehicles)),
    routeClose: new Float64Array(routes).fill(given.close),
    ...(capacity !== undefined && { routeCapacity: new Float64Array(routes).fill(capacity) }),
    fixed: Array.from({ length: routes }, () => []),
    slots: days,
    duties: given.duties,
  }
}
