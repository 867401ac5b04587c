import type { Duties } from '../../../src/planning/search/model.ts'

/** Each client wants two meetings, a slot between them, the second worth less; and one group's share of time. */
export const gapDuties = (clients: readonly { readonly prize: number }[], slotOf: Int32Array): Duties => {
  const missing = (client: number, count: number): number =>
    count >= 2 ? 0 : count === 1 ? clients[client]!.prize : 3 * clients[client]!.prize
  const share = (totals: Float64Array): number => Math.abs(totals[0]! - totals[1]!)
  return {
    ...{ levels: 4, lengthLevel: 2, shareLevel: 1, tolerance: 0, groups: 2 },
    count: (client, _routes, visits, from, count, into, sign) => {
      into[0]! += sign * missing(client, count)
      for (let i = from; i < from + count; i++) into[3]! += sign * (visits[i]! & 1)
    },
    energy: (client, _routes, visits, from, count) => {
      let energy = 20 * missing(client, count)
      for (let i = from; i < from + count; i++) energy += visits[i]! & 1
      return energy
    },
    allows: (_visit, route, routes, _visits, from, count) => {
      for (let i = from; i < from + count; i++)
        if (Math.abs(slotOf[routes[i]!]! - slotOf[route]!) < 2) return false
      return true
    },
    shareEnergy: share,
    shareCost: share,
  }
}
