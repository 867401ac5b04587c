import type { Duties } from '../../../src/planning/search/model.ts'

/** Each client at most once; the prizes missed come first, then the length. `worth`: length that a unit of prize is worth. */
export const prizeDuties = (prizes: readonly number[], worth: number, heat?: number): Duties => ({
  levels: 2,
  lengthLevel: 1,
  tolerance: 0,
  groups: 0,
  ...(heat !== undefined && { heat }),
  count: (client, _routes, _visits, _from, count, into, sign) => {
    if (count === 0) into[0]! += sign * prizes[client]!
  },
  energy: (client, _routes, _visits, _from, count) => (count === 0 ? prizes[client]! * worth : 0),
  allows: (_visit, _route, _routes, _visits, _from, count) => count === 0,
})

/** All clients once; those left out come first, then the length. `worth`: length that a client is worth. */
export const allDuties = (clients: number, worth: number): Duties => ({
  ...prizeDuties(new Array<number>(clients).fill(1), worth),
  isDue: (_client, _routes, _visits, _from, count) => count === 0,
})

/**
 * Each client on one of its combinations of days, as bits (day 0 lowest). `worth`: length that a client is worth, in part
 * while some days are missing.
 */
export const dayDuties = (
  combinations: readonly (readonly number[])[],
  worth: number,
  slotOf: Int32Array,
): Duties => {
  const days = (routes: Int32Array, from: number, count: number): number => {
    let bits = 0
    for (let i = from; i < from + count; i++) bits |= 1 << slotOf[routes[i]!]!
    return bits
  }
  const isServed = (client: number, routes: Int32Array, from: number, count: number): boolean =>
    count > 0 && combinations[client]!.includes(days(routes, from, count))
  return {
    levels: 2,
    lengthLevel: 1,
    tolerance: 0,
    groups: 0,
    count: (client, routes, _visits, from, count, into, sign) => {
      if (!isServed(client, routes, from, count)) into[0]! += sign
    },
    energy: (client, routes, _visits, from, count) => (isServed(client, routes, from, count) ? 0 : worth),
    allows: (visit, route, routes, _visits, from, count) => {
      const now = days(routes, from, count)
      const bit = 1 << slotOf[route]!
      if ((now & bit) !== 0) return false
      for (const each of combinations[visit]!) if ((each & (now | bit)) === (now | bit)) return true
      return false
    },
    choose: (client, costs, routes, from, count, chosen) => {
      const now = days(routes, from, count)
      if (count > 0 && combinations[client]!.includes(now)) return 0
      let best = Infinity
      let bits = 0
      for (const each of combinations[client]!) {
        if ((each & now) !== now || each === now) continue
        let cost = 0
        for (let day = 0; day < costs.length; day++) if (((each & ~now) >> day) & 1) cost += costs[day]!
        if (cost >= best) continue
        best = cost
        bits = each & ~now
      }
      let number = 0
      for (let day = 0; day < costs.length; day++) if ((bits >> day) & 1) chosen[number++] = day
      return number
    },
  }
}
