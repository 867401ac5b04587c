import type { Plan } from '../../../domain/week/plan.ts'
import type { PlanProblem } from '../../../domain/week/plan-problem.ts'
import { overduePlaces } from './lacks.ts'

export type WiderGap = {
  readonly fromDays: number
  readonly toDays: number
  readonly places: readonly string[]
}

/** A gap more than twice as long is no advice. */
const MOST_TIMES = 2

/** By maximum gap: the places beyond it, and the gap that would just do for all of them. */
export const widerGaps = (problem: PlanProblem, plan: Plan): WiderGap[] => {
  const groups = new Map<number, { places: string[]; toDays: number }>()
  for (const { place, neededDays } of overduePlaces(problem, plan)) {
    const group = groups.get(place.maxGapDays) ?? { places: [], toDays: 0 }
    group.places.push(place.id)
    group.toDays = Math.max(group.toDays, neededDays)
    groups.set(place.maxGapDays, group)
  }
  return [...groups]
    .map(([fromDays, { places, toDays }]) => ({ fromDays, toDays, places: places.sort() }))
    .filter(({ fromDays, toDays }) => toDays <= MOST_TIMES * fromDays)
    .sort((a, b) => a.fromDays - b.fromDays)
}

export const withGap = (problem: PlanProblem, { places, toDays }: WiderGap): PlanProblem => {
  const named = new Set(places)
  return {
    ...problem,
    places: problem.places.map((place) => (named.has(place.id) ? { ...place, maxGapDays: toDays } : place)),
  }
}
