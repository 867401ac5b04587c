import { daysBetween, mondayOf, weekday } from '../../domain/civil-date.ts'
import { halfDayOf } from '../../domain/half-day.ts'
import type { LockedStop, PlanProblem } from '../../domain/week/plan-problem.ts'
import { minutesOf } from '../../domain/week/round.ts'
import { UNREACHABLE } from '../walks/walk-matrix.ts'
import { canonicalPlaces, canonicalRounds } from './canonical-order.ts'
import type { Instance, WeekRound } from './instance.ts'
import { roundClock } from './round-clock.ts'
import { timeRoute } from './time-route.ts'
import { spotsOf, type WalksCache, walksOf } from './walks.ts'
import { freeVisits, lockedVisit } from './week-visits.ts'

/** Builds the instance; yields while the walks are made, so that a caller can breathe. */
export function* instanceOf(problem: PlanProblem, cache?: WalksCache): Generator<void, Instance> {
  const monday = mondayOf(problem.week)
  const places = canonicalPlaces(problem.places)
  const slots = canonicalRounds(problem.rounds.filter(({ state }) => state !== 'ahead'))
  const spots = spotsOf(places, slots)
  const walks = yield* walksOf(problem, spots, cache)
  const { decimetres, size } = walks.matrix
  const visits = freeVisits(places)
  const dropped: LockedStop[] = []
  const rounds = slots.map((slot): WeekRound => {
    const startNode = spots.nodeOf(slot.startAt.place)!
    const endNode = spots.nodeOf(slot.endAt.place)!
    const locked: number[] = []
    for (const stop of slot.locked) {
      const node = spots.nodeOf(stop.place)
      const isCutOff = (end: number) => decimetres[end * size + (node ?? 0)]! >= UNREACHABLE
      if (node === undefined || isCutOff(startNode) || isCutOff(endNode)) dropped.push(stop)
      else locked.push(visits.push(lockedVisit(stop, node, places)) - 1)
    }
    const clock = roundClock(slot, slot.walkMetresPerMinute ?? problem.walkMetresPerMinute)
    const day = daysBetween(monday, slot.day)
    const middle = (minutesOf(slot.start) + minutesOf(slot.end)) / 2
    const frame = {
      ...{ slot, day, clock, startNode, endNode, locked },
      weekday: weekday(slot.day),
      halfDay: halfDayOf(weekday(slot.day), middle),
    }
    const fits = (keepsHours: boolean) =>
      timeRoute({ places, visits, walks }, { ...frame, keepsHours }, locked, clock).fits
    const keepsHours = slot.state !== 'walked' && fits(true)
    return { ...frame, keepsHours, isFrozen: slot.state === 'walked' || !(keepsHours || fits(false)) }
  })
  const weeks = problem.weeks ?? 1
  const horizon = rounds.reduce((most, { day }) => Math.max(most, Math.floor(day / 7) + 1), weeks)
  return { problem, monday, weeks, horizon, places, rounds, visits, dropped, walks }
}

/** The instance at once, for whoever need not breathe. */
export const instanceNow = (problem: PlanProblem, cache?: WalksCache): Instance => {
  const building = instanceOf(problem, cache)
  for (;;) {
    const built = building.next()
    if (built.done) return built.value
  }
}
