import type { Duties, Routes } from '../../../src/planning/search/model.ts'
import { prizeDuties } from './plain-duties.ts'
import { plainModel } from './plain-model.ts'
import { euclid, numbersOf, type RoutingCase, travelOf } from './routing-case.ts'

/** (Team) orienteering with time windows. Distances rounded down to 1 decimal, or 2 for the files pr. */
export const readToptw = (text: string, instance: string, paths: number): RoutingCase => {
  const unit = instance.startsWith('pr') ? 100 : 10
  const rows = numbersOf(text).slice(2)
  const points = rows.map((row) => ({
    ...{ x: row[1]!, y: row[2]!, service: row[3]!, prize: row[4]! },
    ...{ open: row.at(-2)!, close: row.at(-1)! },
  }))
  const floored = (way: number): number => Math.floor(way * unit + 1e-9 * unit)
  const travel = travelOf(points, floored)
  const visits = points.slice(1)
  const whole = (value: number): number => Math.round(value * unit)
  const model = plainModel({
    ...{ travel, nodes: points.length, skip: 1, vehicles: paths, close: whole(points[0]!.close) },
    service: visits.map(({ service }) => whole(service)),
    windows: visits.map(({ open, close }) => ({ open: whole(open), close: whole(close) })),
    duties: orienteering(
      travel,
      visits.map(({ prize }) => prize),
    ),
  })
  const check = (routes: Routes): number | undefined => {
    const seen = new Set<number>()
    let sum = 0
    if (routes.length > paths) return undefined
    for (const route of routes) {
      let time = 0
      let here = points[0]!
      for (const visit of [...route.map((each) => each + 1), 0]) {
        const there = points[visit]!
        const way = Math.floor(euclid(here, there) * unit + 1e-9 * unit) / unit
        const begin = Math.max(time + way, there.open)
        if (begin > there.close + 1e-6) return undefined
        if (visit > 0 && seen.has(visit)) return undefined
        if (visit > 0) seen.add(visit)
        time = begin + there.service
        sum += visit > 0 ? there.prize : 0
        here = there
      }
    }
    return sum
  }
  return { model, check, sign: 1 }
}

/** Any prize is worth any detour; the annealing counts in mean prizes. */
export const orienteering = (travel: Float64Array, prizes: readonly number[]): Duties => {
  const longest = travel.reduce((most, each) => Math.max(most, each), 0)
  const least = prizes.reduce((low, each) => (each > 0 && each < low ? each : low), Infinity)
  const mean = prizes.reduce((sum, each) => sum + each, 0) / prizes.length
  const worth = Math.ceil((WORTH * longest) / least)
  return prizeDuties(prizes, worth, HEAT * mean * worth)
}
const WORTH = 2
const HEAT = 0.6
