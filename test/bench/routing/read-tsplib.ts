import type { Routes } from '../../../src/planning/search/model.ts'
import { allDuties } from './plain-duties.ts'
import { plainModel } from './plain-model.ts'
import { euclid, type RoutingCase, travelOf } from './routing-case.ts'

/** The travelling salesman (TSPLIB, EUC_2D): whole distances. */
export const readTsplib = (text: string): RoutingCase => {
  const [, body = ''] = text.split('NODE_COORD_SECTION')
  const points = body
    .split('EOF')[0]!
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([, x, y]) => ({ x: x!, y: y! }))
  const travel = travelOf(points, Math.round)
  const longest = travel.reduce((most, each) => Math.max(most, each), 0)
  const model = plainModel({
    ...{ travel, nodes: points.length, skip: 1, vehicles: 1, close: Infinity },
    service: points.slice(1).map(() => 0),
    duties: allDuties(points.length - 1, 4 * longest),
  })
  const check = ([route = []]: Routes): number | undefined => {
    const nodes = [0, ...route.map((each) => each + 1)]
    if (new Set(nodes).size !== points.length || nodes.length !== points.length) return undefined
    return nodes.reduce(
      (sum, node, i) => sum + Math.round(euclid(points[node]!, points[nodes[(i + 1) % nodes.length]!]!)),
      0,
    )
  }
  return { model, check, sign: -1 }
}
