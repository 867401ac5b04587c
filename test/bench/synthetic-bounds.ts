import type { SyntheticWeek } from './synthetic-week.ts'

/**
 * Seconds that any rounds making all stops walk at least. With `k` rounds, taking out the base leaves `k` paths: at least
 * the spanning tree of the stops less its `k − 1` longest edges, and `2 k` ways to the base, the shortest, no stop's
 * twice as long as it has but two sides. Prices at stops that have not two ways there are raised and lowered (Held and
 * Karp 1971), which keeps it a bound. The least over all numbers of rounds that could hold the service.
 */
export const walkBound = (week: SyntheticWeek, steps = 300): number => {
  const { nodes, seconds, service, rounds, roundSeconds } = week
  const inAll = service.reduce((sum, each) => sum + each, 0)
  const tree = relaxed(week, new Float64Array(nodes), 1).cost
  const fewest = Math.max(1, Math.ceil((inAll + tree) / roundSeconds))
  let least = Number.POSITIVE_INFINITY
  for (let k = fewest; k <= rounds; k++) {
    const price = new Float64Array(nodes)
    let best = 0
    let stride = seconds.reduce((sum, each) => sum + each, 0) / nodes ** 2 / 40
    for (let step = 0; step < steps; step++) {
      const { cost, degree } = relaxed(week, price, k)
      if (cost > best) best = cost
      for (let node = 1; node < nodes; node++) price[node]! += stride * (degree[node]! - 2)
      stride *= 0.985
    }
    least = Math.min(least, best)
  }
  return Math.floor(least)
}

/** The relaxed rounds of least cost under these prices: their cost, prices taken out again, and the ways at each stop. */
function relaxed({ nodes, seconds }: SyntheticWeek, price: Float64Array, k: number) {
  const degree = new Int32Array(nodes)
  const near = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY)
  const cameBy = new Int32Array(nodes)
  const isIn = new Uint8Array(nodes)
  const edges: { cost: number; a: number; b: number }[] = []
  let node = 1
  // Prim on the full graph of the stops.
  for (let added = 1; added < nodes - 1; added++) {
    isIn[node] = 1
    let next = -1
    for (let other = 1; other < nodes; other++) {
      if (isIn[other]) continue
      const cost = seconds[node * nodes + other]! + price[node]! + price[other]!
      if (cost < near[other]!) {
        near[other] = cost
        cameBy[other] = node
      }
      if (next < 0 || near[other]! < near[next]!) next = other
    }
    edges.push({ cost: near[next]!, a: next, b: cameBy[next]! })
    node = next
  }
  edges.sort((x, y) => x.cost - y.cost)
  let cost = 0
  for (const edge of edges.slice(0, nodes - 1 - k)) {
    cost += edge.cost
    degree[edge.a]!++
    degree[edge.b]!++
  }
  const home = Array.from({ length: nodes - 1 }, (_, stop) => stop + 1).flatMap((stop) => [stop, stop])
  home.sort((a, b) => seconds[a]! + price[a]! - seconds[b]! - price[b]!)
  for (const stop of home.slice(0, 2 * k)) {
    cost += seconds[stop]! + price[stop]!
    degree[stop]!++
  }
  for (let stop = 1; stop < nodes; stop++) cost -= 2 * price[stop]!
  return { cost, degree }
}

/**
 * A prize that no rounds can beat: a knapsack of all rounds' seconds, parts of stops allowed, where each stop takes its
 * service and half the ways to its two nearest neighbours.
 */
export const prizeBound = ({
  nodes,
  seconds,
  service,
  prize,
  rounds,
  roundSeconds,
}: SyntheticWeek): number => {
  const items = prize.map((value, stop) => {
    const row = Array.from(seconds.subarray((stop + 1) * nodes, (stop + 2) * nodes)).sort((a, b) => a - b)
    // The first is the way to itself.
    return { value, takes: service[stop]! + (row[1]! + row[2]!) / 2 }
  })
  items.sort((a, b) => b.value / b.takes - a.value / a.takes)
  let room = rounds * roundSeconds
  let bound = 0
  for (const { value, takes } of items) {
    bound += value * Math.min(1, room / takes)
    room -= takes
    if (room <= 0) break
  }
  return Math.floor(bound)
}
