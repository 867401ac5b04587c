import type { Plan } from '../../../domain/week/plan.ts'
import type { PlanProblem } from '../../../domain/week/plan-problem.ts'
import { distanceMetres } from '../../../geometry/distance.ts'
import type { Position } from '../../../geometry/position.ts'

export type OtherStart = { readonly round: string; readonly place: string; readonly at: Position }

/** Starts tried by place that lacks something, and in all. */
const NEAREST = 2
const MOST = 8

/**
 * Rounds that could start elsewhere: from where other rounds start or end, or from a public place, near the places that
 * the plan leaves out.
 */
export const otherStarts = (problem: PlanProblem, { unserved }: Plan): OtherStart[] => {
  const known = new Map<string, Position>()
  for (const { startAt, endAt } of problem.rounds)
    for (const { place, at } of [startAt, endAt]) known.set(place, at)
  for (const { id, at, landlord } of problem.places) if (landlord === undefined) known.set(id, at)
  const left = new Set(unserved.map(({ place }) => place))
  const lacking = problem.places.filter(({ id }) => left.has(id))
  const votes = new Map<string, number>()
  for (const place of lacking) {
    const near = [...known.keys()]
      .filter((id) => id !== place.id)
      .sort(
        (a, b) =>
          distanceMetres(known.get(a)!, place.at) - distanceMetres(known.get(b)!, place.at) ||
          (a < b ? -1 : 1),
      )
    for (const id of near.slice(0, NEAREST)) votes.set(id, (votes.get(id) ?? 0) + 1)
  }
  const starts = [...votes.keys()].sort((a, b) => votes.get(b)! - votes.get(a)! || (a < b ? -1 : 1))
  return starts
    .flatMap((place) =>
      problem.rounds
        .filter(({ state, startAt }) => state === undefined && startAt.place !== place)
        .map(({ id }) => ({ round: id, place, at: known.get(place)! })),
    )
    .slice(0, MOST)
}

export const withStart = (problem: PlanProblem, { round, place, at }: OtherStart): PlanProblem => ({
  ...problem,
  rounds: problem.rounds.map((slot) => (slot.id === round ? { ...slot, startAt: { place, at } } : slot)),
})
