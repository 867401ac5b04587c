import type { Plan, PlannedRound, PlannedStop } from '../../domain/week/plan.ts'
import { clockTime, minutesOf } from '../../domain/week/round.ts'
import type { Position } from '../../geometry/position.ts'
import type { Routes } from '../search/model.ts'
import type { Instance } from './instance.ts'
import { leastOverdueDays } from './least-overdue.ts'
import { measuresOf } from './measures.ts'
import { pacedRoute } from './paced-route.ts'
import { unservedOf } from './unserved.ts'

export type PlanWriter = (routes: Routes, run: { readonly seed: number; readonly iterations: number }) => Plan

/** A whole decimetre may lie a hair before the minute it stands for. */
const HAIR = 0.005

/** Writes routes of an instance (by rank of round) out as plans. */
export const planWriter = (instance: Instance): PlanWriter => {
  const { problem, rounds, visits, walks } = instance
  const { matrix, wayPoints } = walks
  const rankOf = new Map(rounds.map(({ slot }, rank) => [slot.id, rank]))

  const writeRound = (rank: number, route: readonly number[]): PlannedRound => {
    const round = rounds[rank]!
    const { id, day, pair, start, end } = round.slot
    const frame = { id, day, pair, start, end }
    // A round without stops is not walked at all.
    if (route.length === 0) return { ...frame, stops: [], walkMetres: 0, walkMinutes: 0, line: [] }
    const { clock, timed } = pacedRoute(instance, round, route)
    const stops = route.map((each, i): PlannedStop => {
      const { id, kind, minutes, node, locked } = visits[each]!
      const begin = clock.real(timed.begins[i]!)
      const wait = Math.round((timed.waits[i]! / clock.pace) * 10) / 10
      const fixed = locked?.at
      const isFixed = fixed !== undefined && Math.abs(begin - minutesOf(fixed)) < 0.5
      const arrive = isFixed ? minutesOf(fixed) : Math.floor(begin + HAIR)
      return {
        ...{ place: id, kind, arrive: clockTime(arrive) },
        leave: clockTime(Math.floor((isFixed ? arrive : begin) + minutes + HAIR)),
        ...{ serviceMinutes: minutes, at: wayPoints[node]!.at, locked: locked !== undefined },
        ...(wait > 0 && { waitMinutes: wait }),
      }
    })
    const nodes = [round.startNode, ...route.map((each) => visits[each]!.node), round.endNode]
    const legs = nodes.slice(1).map((node, i) => walks.leg(nodes[i]!, node))
    const time = nodes
      .slice(1)
      .reduce((sum, node, i) => sum + matrix.decimetres[nodes[i]! * matrix.size + node]!, 0)
    return {
      ...{ ...frame, stops },
      walkMetres: Math.round(legs.reduce((sum, { length }) => sum + length, 0) / 10),
      walkMinutes: Math.round((time / clock.pace) * 10) / 10,
      line: joined(legs.map(({ line }) => line)),
    }
  }

  let least: number | undefined
  return (routes, { seed, iterations }) => {
    const written = problem.rounds
      .filter(({ state }) => state !== 'ahead')
      .map(({ id }) => writeRound(rankOf.get(id)!, routes[rankOf.get(id)!]!))
    const measures = measuresOf(problem, written)
    if (measures.overdueDays > 0) least ??= leastOverdueDays(instance)
    // A round that the hand overfilled holds more than it can.
    const unavoidableDays = Math.min(least ?? 0, measures.overdueDays)
    return {
      week: problem.week,
      ...(problem.weeks !== undefined && { weeks: problem.weeks }),
      ...{ seed, iterations, rounds: written },
      unserved: unservedOf(instance, routes, written),
      measures: { ...measures, ...(unavoidableDays > 0 && { unavoidableDays }) },
    }
  }
}

/** One line of several, without repeating the position where two meet. */
function joined(lines: readonly (readonly Position[])[]): Position[] {
  const all: Position[] = []
  for (const line of lines)
    for (const at of line) {
      const last = all.at(-1)
      if (!last || last[0] !== at[0] || last[1] !== at[1]) all.push(at)
    }
  return all
}
