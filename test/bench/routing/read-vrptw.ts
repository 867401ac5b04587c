import type { Routes } from '../../../src/planning/search/model.ts'
import { allDuties } from './plain-duties.ts'
import { plainModel } from './plain-model.ts'
import { euclid, numbersOf, type RoutingCase, SCALE, scaledUp, travelOf } from './routing-case.ts'

/** Vehicle routing with time windows (Solomon), real distances, at most `vehicles` routes, or as many as the file has. */
export const readVrptw = (text: string, vehicles?: number): RoutingCase => {
  const numbers = numbersOf(text).filter((row) => row.every(Number.isFinite))
  const [[fleet, capacity] = [], ...rows] = numbers
  const points = rows.map(([, x, y, load, open, close, service]) => ({
    ...{ x: x!, y: y!, load: load!, open: open!, close: close!, service: service! },
  }))
  const visits = points.slice(1)
  const limit = vehicles ?? fleet!
  const longest = Math.max(...points.map((each) => euclid(each, points[0]!)))
  const model = plainModel({
    ...{ travel: travelOf(points, scaledUp), nodes: points.length, skip: 1, vehicles: limit },
    close: points[0]!.close * SCALE,
    capacity: capacity!,
    service: visits.map(({ service }) => service * SCALE),
    load: visits.map(({ load }) => load),
    windows: visits.map(({ open, close }) => ({ open: open * SCALE, close: close * SCALE })),
    duties: allDuties(visits.length, Math.round(4 * longest * SCALE)),
  })
  const check = (routes: Routes): number | undefined => {
    const seen = new Set<number>()
    let length = 0
    if (routes.filter((each) => each.length > 0).length > limit) return undefined
    for (const route of routes) {
      let time = 0
      let load = 0
      let here = points[0]!
      for (const visit of [...route.map((each) => each + 1), 0]) {
        const there = points[visit]!
        if (visit > 0) seen.add(visit)
        const way = euclid(here, there)
        const begin = Math.max(time + way, there.open)
        if (begin > there.close + 1e-6) return undefined
        time = begin + there.service
        load += there.load
        length += way
        here = there
      }
      if (load > capacity!) return undefined
    }
    const made = routes.reduce((sum, route) => sum + route.length, 0)
    return seen.size === visits.length && made === visits.length ? length : undefined
  }
  return { model, check, sign: -1 }
}
