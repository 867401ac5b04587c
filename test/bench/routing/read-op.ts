import type { Routes } from '../../../src/planning/search/model.ts'
import { plainModel } from './plain-model.ts'
import { orienteering } from './read-toptw.ts'
import { euclid, numbersOf, type RoutingCase, SCALE, scaledUp, travelOf } from './routing-case.ts'

/** Orienteering (Chao): from the first point to the second within a real length. */
export const readOp = (text: string): RoutingCase => {
  const [[limit] = [], ...rows] = numbersOf(text)
  const points = rows.map(([x, y, prize]) => ({ x: x!, y: y!, prize: prize! }))
  const travel = travelOf(points, scaledUp)
  const prizes = points.slice(2).map(({ prize }) => prize)
  const model = plainModel({
    ...{
      travel,
      nodes: points.length,
      skip: 2,
      end: 1,
      vehicles: 1,
      close: Math.floor(limit! * SCALE + 1e-4),
    },
    service: prizes.map(() => 0),
    duties: orienteering(travel, prizes),
  })
  const check = ([route = []]: Routes): number | undefined => {
    const nodes = [0, ...route.map((each) => each + 2), 1]
    if (new Set(nodes).size < nodes.length) return undefined
    let length = 0
    for (let i = 1; i < nodes.length; i++) length += euclid(points[nodes[i - 1]!]!, points[nodes[i]!]!)
    if (length > limit! + 1e-6) return undefined
    return nodes.reduce((sum, node) => sum + points[node]!.prize, 0)
  }
  return { model, check, sign: 1 }
}
