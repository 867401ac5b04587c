import type { Routes } from '../../../src/planning/search/model.ts'
import { dayDuties } from './plain-duties.ts'
import { plainModel } from './plain-model.ts'
import { euclid, numbersOf, type RoutingCase, SCALE, scaledUp, travelOf } from './routing-case.ts'

/** Periodic vehicle routing (Cordeau, Gendreau and Laporte 1997). Route r is vehicle r % m on day floor(r / m). */
export const readPvrp = (text: string): RoutingCase => {
  const rows = numbersOf(text)
  const [, vehicles, customers, days] = rows[0]!
  const [duration, capacity] = rows[1]!
  const points = rows.slice(1 + days!, 2 + days! + customers!).map((row) => ({
    ...{ x: row[1]!, y: row[2]!, service: row[3] ?? 0, load: row[4] ?? 0 },
    // The highest bit is day 1 in the file, bit 0 here.
    masks: row.slice(7, 7 + (row[6] ?? 0)).map((mask) => turnedBits(mask, days!)),
  }))
  const visits = points.slice(1)
  const longest = Math.max(...points.map((each) => euclid(each, points[0]!)))
  const routes = vehicles! * days!
  const slotOf = Int32Array.from({ length: routes }, (_, r) => Math.floor(r / vehicles!))
  const masks = visits.map((each) => each.masks)
  const model = plainModel({
    ...{
      travel: travelOf(points, scaledUp),
      nodes: points.length,
      skip: 1,
      vehicles: vehicles!,
      days: days!,
    },
    close: duration! > 0 ? duration! * SCALE : Infinity,
    capacity: capacity!,
    service: visits.map(({ service }) => service * SCALE),
    load: visits.map(({ load }) => load),
    duties: dayDuties(masks, Math.round(4 * longest * SCALE), slotOf),
  })
  const check = (plan: Routes): number | undefined => {
    const met = visits.map(() => 0)
    let length = 0
    for (const [r, route] of plan.entries()) {
      let [load, time] = [0, 0]
      let here = points[0]!
      for (const visit of [...route.map((each) => each + 1), 0]) {
        const there = points[visit]!
        const way = euclid(here, there)
        length += way
        time += way + there.service
        load += there.load
        here = there
      }
      if (load > capacity! || (duration! > 0 && time > duration! + 1e-6)) return undefined
      for (const visit of route) {
        const bit = 1 << Math.floor(r / vehicles!)
        if (met[visit]! & bit) return undefined
        met[visit]! |= bit
      }
    }
    return met.every((bits, visit) => masks[visit]!.includes(bits)) ? length : undefined
  }
  return { model, check, sign: -1 }
}

function turnedBits(mask: number, days: number): number {
  let turned = 0
  for (let day = 0; day < days; day++) if ((mask >> (days - 1 - day)) & 1) turned |= 1 << day
  return turned
}
