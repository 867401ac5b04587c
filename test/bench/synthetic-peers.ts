import type { SyntheticRoutes } from './synthetic-check.ts'
import type { SyntheticWeek } from './synthetic-week.ts'

/** The time of being back, `Infinity` when a window or the round's end does not allow it. */
function backAt({ nodes, seconds, service, windows, roundSeconds }: SyntheticWeek, route: readonly number[]) {
  let [node, time] = [0, 0]
  for (const stop of route) {
    const [open, close] = windows[stop] ?? [0, Number.POSITIVE_INFINITY]
    const begin = Math.max(open, time + seconds[node * nodes + stop + 1]!)
    if (begin > close) return Number.POSITIVE_INFINITY
    time = begin + service[stop]!
    node = stop + 1
  }
  const back = time + seconds[node * nodes]!
  return back <= roundSeconds ? back : Number.POSITIVE_INFINITY
}

function walked({ nodes, seconds }: SyntheticWeek, route: readonly number[]): number {
  let [node, sum] = [0, 0]
  for (const stop of route) {
    sum += seconds[node * nodes + stop + 1]!
    node = stop + 1
  }
  return sum + seconds[node * nodes]!
}

/** Each round goes on to the nearest stop left (with prizes: the dearest a second of way and service), then 2-opt. */
export const nearestNeighbour = (week: SyntheticWeek): SyntheticRoutes => {
  const left = new Set(week.service.keys())
  return Array.from({ length: week.rounds }, () => {
    const route: number[] = []
    for (;;) {
      const from = route.length === 0 ? 0 : route.at(-1)! + 1
      let [best, least] = [-1, Number.POSITIVE_INFINITY]
      for (const stop of left) {
        const way = week.seconds[from * week.nodes + stop + 1]!
        const worth = week.mustServe ? way : (way + week.service[stop]!) / week.prize[stop]!
        if (worth >= least || backAt(week, [...route, stop]) === Number.POSITIVE_INFINITY) continue
        best = stop
        least = worth
      }
      if (best < 0) return twoOpt(week, route)
      route.push(best)
      left.delete(best)
    }
  })
}

/**
 * Clarke and Wright (1964): rounds of one stop each, joined end to end by the greatest saving; then 2-opt, single stops
 * moved between rounds, and what was left out put in where it costs least, until nothing gains.
 */
export const savings = (week: SyntheticWeek): SyntheticRoutes => {
  const { nodes, seconds, service, rounds } = week
  const owner = service.map((_, stop): number[] | undefined => [stop])
  const list: { gain: number; a: number; b: number }[] = []
  for (let a = 0; a < nodes - 1; a++)
    for (let b = 0; b < a; b++) {
      const gain = seconds[a + 1]! + seconds[b + 1]! - seconds[(a + 1) * nodes + b + 1]!
      list.push({ gain, a, b })
    }
  list.sort((x, y) => y.gain - x.gain)
  for (const { a, b } of list) {
    const [first, second] = [owner[a], owner[b]]
    if (!first || !second || first === second) continue
    if ((first[0] !== a && first.at(-1) !== a) || (second[0] !== b && second.at(-1) !== b)) continue
    const joined = [
      ...(first.at(-1) === a ? first : first.toReversed()),
      ...(second[0] === b ? second : second.toReversed()),
    ]
    if (backAt(week, joined) === Number.POSITIVE_INFINITY) continue
    for (const stop of joined) owner[stop] = joined
  }
  const worth = (route: readonly number[]) => route.reduce((sum, stop) => sum + week.prize[stop]!, 0)
  const all = [...new Set(owner)].map((route) => route!).sort((a, b) => worth(b) - worth(a))
  const routes = all.slice(0, rounds).map((route) => twoOpt(week, route))
  while (routes.length < rounds) routes.push([])
  const left = new Set(all.slice(rounds).flat())
  for (let gained = true; gained; ) {
    gained = putIn(week, routes, left)
    for (const stop of routes.flat()) if (moved(week, routes, stop)) gained = true
    routes.forEach((route, rank) => {
      routes[rank] = twoOpt(week, route)
    })
  }
  return routes
}

/** The cheapest place in all rounds; undefined when it fits nowhere. */
function cheapest(week: SyntheticWeek, routes: readonly number[][], stop: number) {
  let best: { rank: number; route: number[]; costs: number } | undefined
  routes.forEach((route, rank) => {
    const before = route.length === 0 ? 0 : walked(week, route)
    for (let at = 0; at <= route.length; at++) {
      const longer = route.toSpliced(at, 0, stop)
      const costs = walked(week, longer) - before
      if (
        costs < (best?.costs ?? Number.POSITIVE_INFINITY) &&
        backAt(week, longer) < Number.POSITIVE_INFINITY
      )
        best = { rank, route: longer, costs }
    }
  })
  return best
}

function putIn(week: SyntheticWeek, routes: number[][], left: Set<number>): boolean {
  let gained = false
  for (const stop of [...left].sort((a, b) => week.prize[b]! - week.prize[a]!)) {
    const found = cheapest(week, routes, stop)
    if (!found) continue
    routes[found.rank] = found.route
    left.delete(stop)
    gained = true
  }
  return gained
}

function moved(week: SyntheticWeek, routes: number[][], stop: number): boolean {
  const rank = routes.findIndex((route) => route.includes(stop))
  const without = routes[rank]!.filter((each) => each !== stop)
  const gain = walked(week, routes[rank]!) - (without.length === 0 ? 0 : walked(week, without))
  const rest = routes.with(rank, without)
  const found = cheapest(week, rest, stop)
  if (!found || found.costs >= gain) return false
  routes[rank] = without
  routes[found.rank] = found.route
  return true
}

function twoOpt(week: SyntheticWeek, route: readonly number[]): number[] {
  let best = [...route]
  for (let gained = true; gained; ) {
    gained = false
    for (let i = 0; i < best.length - 1; i++)
      for (let j = i + 1; j < best.length; j++) {
        const turned = [...best.slice(0, i), ...best.slice(i, j + 1).reverse(), ...best.slice(j + 1)]
        if (walked(week, turned) >= walked(week, best) || backAt(week, turned) === Number.POSITIVE_INFINITY)
          continue
        best = turned
        gained = true
      }
  }
  return best
}
