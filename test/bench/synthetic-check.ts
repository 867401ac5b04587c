import type { SyntheticWeek } from './synthetic-week.ts'

export type SyntheticFigures = {
  readonly served: number
  readonly prize: number
  readonly walkSeconds: number
}

/** Stops (from 0) in order, by round. */
export type SyntheticRoutes = readonly (readonly number[])[]

/** The figures of routes, counted anew from the week alone; throws on anything that it does not allow. */
export const syntheticFigures = (week: SyntheticWeek, routes: SyntheticRoutes): SyntheticFigures => {
  const { nodes, seconds, service, windows, rounds, roundSeconds, prize, mustServe } = week
  if (routes.length > rounds) throw new Error(`${routes.length} rounds of ${rounds}`)
  const seen = new Set<number>()
  const figures = { served: 0, prize: 0, walkSeconds: 0 }
  for (const route of routes) {
    let [node, time] = [0, 0]
    for (const stop of route) {
      if (!(stop >= 0 && stop < nodes - 1)) throw new Error(`no stop ${stop}`)
      if (seen.has(stop)) throw new Error(`stop ${stop} made twice`)
      seen.add(stop)
      const way = seconds[node * nodes + stop + 1]!
      const [open, close] = windows[stop] ?? [0, Number.POSITIVE_INFINITY]
      const begin = Math.max(time + way, open)
      if (begin > close) throw new Error(`stop ${stop} begins at ${begin}, after ${close}`)
      time = begin + service[stop]!
      node = stop + 1
      figures.walkSeconds += way
      figures.prize += prize[stop]!
      figures.served++
    }
    const back = seconds[node * nodes]!
    if (time + back > roundSeconds) throw new Error(`a round of ${time + back} seconds`)
    if (route.length > 0) figures.walkSeconds += back
  }
  if (mustServe && figures.served < nodes - 1) throw new Error(`${figures.served} stops of ${nodes - 1}`)
  return figures
}
