import { daysBetween } from '../../domain/civil-date.ts'
import { minutesOf, type UnservedReason } from '../../domain/week/round.ts'
import type { Routes } from '../search/model.ts'
import { UNREACHABLE } from '../walks/walk-matrix.ts'
import type { Held } from './held-passages.ts'
import type { Instance, WeekRound } from './instance.ts'
import type { Lack } from './lacking.ts'
import { timeRoute } from './time-route.ts'
import { visitHours } from './week-visits.ts'

/** Why a place misses what it lacks: rounds that could help are taken away step by step, and the step that leaves none is it. */
export const reasonFor = (
  instance: Instance,
  routes: Routes,
  rank: number,
  { aim, couldBe }: Lack,
  held: readonly Held[],
): UnservedReason => {
  const { places, visits, rounds, walks, monday } = instance
  const { decimetres, size } = walks.matrix
  const place = places[rank]!
  const wanted = visits.findIndex((visit) => visit.place === rank && visit.aim === aim)
  const visit = visits[wanted]!
  const met = held.map(({ day }) => day)
  if (place.lastPassage) met.push(daysBetween(monday, place.lastPassage))

  const isClosed = ({ slot, weekday }: WeekRound): boolean => {
    const last = minutesOf(slot.end) - visit.minutes
    return !visitHours(visit, places, weekday).some(
      ([from, until]) => Math.max(from, minutesOf(slot.start)) <= Math.min(until, last),
    )
  }
  const hasRoom = ({ day }: WeekRound, route: readonly number[]): boolean =>
    !route.some((each) => visits[each]!.node === visit.node) &&
    met.every((other) => Math.abs(other - day) >= place.minGapDays)
  const isLongEnough = (round: WeekRound): boolean => timeRoute(instance, round, [wanted], round.clock).fits

  let left = rounds.map((round, route) => ({ round, route: routes[route] ?? [] }))
  const steps: readonly [UnservedReason, (of: (typeof left)[number]) => boolean][] = [
    ['no-round', ({ round }) => round.slot.state === undefined && couldBe(round)],
    [
      'unreachable',
      ({ round: { startNode, endNode } }) =>
        [startNode, endNode].every((end) => decimetres[end * size + visit.node]! < UNREACHABLE),
    ],
    ['excluded', ({ round }) => !round.slot.excluded?.includes(place.id)],
    ['closed-then', ({ round }) => !isClosed(round)],
    ['minimum-gap', ({ round, route }) => hasRoom(round, route)],
    ['too-far', ({ round }) => isLongEnough(round)],
  ]
  for (const [reason, isLeft] of steps) {
    left = left.filter(isLeft)
    if (left.length === 0) return reason
  }
  return 'no-time-left'
}
