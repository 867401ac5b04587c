import type { Plan } from '../../domain/week/plan.ts'
import type { UnservedReason } from '../../domain/week/round.ts'
import { UNREACHABLE } from '../walks/walk-matrix.ts'
import { gapAllows } from './duty.ts'
import type { Solution } from './solution.ts'

/**
 * Places that the week asked for in vain: due by its end, beyond their gap or never met and without a stop, or with
 * fewer presences than asked; and locked stops that no way leads to. The reason is the first that holds: no round in
 * the week (`no-round`), no way along the streets (`unreachable`), the minimum gap shuts every round (`minimum-gap`),
 * even alone it fits none of them (`too-far`), else the others took the time (`no-time-left`).
 */
export const unservedOf = (solution: Solution): Plan['unserved'] => {
  const { places, dropped } = solution.instance
  const found: { place: string; reason: UnservedReason }[] = dropped.map(({ place }) => ({
    place,
    reason: 'unreachable',
  }))
  places.forEach(({ id }, place) => {
    const { overdue, missing } = solution.costOf(place)
    if (missing > 0 || (overdue > 0 && solution.roundsOf(place).length === 0))
      found.push({ place: id, reason: reasonOf(solution, place) })
  })
  const seen = new Set<string>()
  return found
    .filter(({ place }) => !seen.has(place) && seen.add(place))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
}

function reasonOf(solution: Solution, place: number): UnservedReason {
  const { rounds, matrix, duties, visits, capacity, places } = solution.instance
  if (rounds.length === 0) return 'no-round'
  const reachable = rounds
    .map((round, rank) => ({ ...round, rank }))
    .filter(({ startNode, endNode }) =>
      [startNode, endNode].every((node) => matrix.decimetres[node * matrix.size + place]! < UNREACHABLE),
    )
  if (reachable.length === 0) return 'unreachable'
  const taken = solution.routes.flatMap((route, rank) =>
    route.some((visit) => visits[visit]!.node === place) ? [rank] : [],
  )
  const days = solution.roundsOf(place).map((rank) => rounds[rank]!.day)
  const open = reachable.filter(
    ({ rank, day }) => !taken.includes(rank) && gapAllows(duties[place]!, day, days),
  )
  if (open.length === 0) return 'minimum-gap'
  const wish = duties[place]!.presences > 0 ? places.length + place : place
  const fitsAlone = open.some(({ rank, startNode, endNode }) => {
    const there = matrix.decimetres[startNode * matrix.size + place]!
    const back = matrix.decimetres[place * matrix.size + endNode]!
    return there + back <= capacity(rank, visits[wish]!.seconds)
  })
  return fitsAlone ? 'no-time-left' : 'too-far'
}
