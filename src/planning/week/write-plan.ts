import type { Plan, PlannedRound, PlannedStop } from '../../domain/week/plan.ts'
import type { Position } from '../../geometry/position.ts'
import { walkPath } from '../walks/walk-path.ts'
import { clockTimeOf } from './clock-time.ts'
import type { Instance } from './instance.ts'
import { measuresOf } from './measures.ts'
import type { Solution } from './solution.ts'
import { timetable } from './timetable.ts'
import { unservedOf } from './unserved.ts'

export type PlanWriter = (solution: Solution, run: { seed: number; iterations: number }) => Plan

/** Writes solutions of one instance out as plans. Legs once drawn are kept, so that later plans cost little. */
export const planWriter = (instance: Instance): PlanWriter => {
  const { problem, rounds, visits, matrix, wayPoints, decimetresPerSecond } = instance
  const path = walkPath(instance.network)
  const drawn = new Map<number, readonly Position[]>()
  const leg = (from: number, to: number): readonly Position[] => {
    const key = from * matrix.size + to
    const line = drawn.get(key) ?? path(wayPoints[from]!, wayPoints[to]!)
    drawn.set(key, line)
    return line
  }

  const writeRound = (solution: Solution, rank: number): PlannedRound => {
    const { slot, startNode, endNode } = rounds[rank]!
    const route = solution.routes[rank]!.map((visit) => visits[visit]!)
    const nodes = [startNode, ...route.map(({ node }) => node), endNode]
    const walks = nodes
      .slice(1)
      .map((node, i) => matrix.decimetres[nodes[i]! * matrix.size + node]! / decimetresPerSecond)
    const times = timetable(
      slot,
      walks,
      route.map(({ seconds }) => seconds),
    )
    const stops = route.map(
      ({ id, kind, minutes, node, locked }, i): PlannedStop => ({
        place: id,
        kind,
        arrive: clockTimeOf(times[i]!.arrive),
        leave: clockTimeOf(times[i]!.leave),
        serviceMinutes: minutes,
        at: wayPoints[node]!.at,
        locked,
      }),
    )
    // A round without stops is not walked at all.
    const metres = route.length === 0 ? 0 : solution.walk[rank]! / 10
    return {
      ...{ id: slot.id, day: slot.day, pair: slot.pair, start: slot.start, end: slot.end, stops },
      walkMetres: Math.round(metres),
      walkMinutes: Math.round((metres / problem.walkMetresPerMinute) * 10) / 10,
      line: route.length === 0 ? [] : joined(nodes.slice(1).map((node, i) => leg(nodes[i]!, node))),
    }
  }

  return (solution, { seed, iterations }) => {
    const written = rounds.map((_, rank) => writeRound(solution, rank))
    return {
      ...{ week: problem.week, seed, iterations, rounds: written },
      unserved: unservedOf(solution),
      measures: measuresOf(problem, written),
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
