import { daysBetween, mondayOf } from '../../../domain/civil-date.ts'
import type { Plan } from '../../../domain/week/plan.ts'
import type { PlanPlace, PlanProblem } from '../../../domain/week/plan-problem.ts'
import { heldPassages } from '../held-passages.ts'

/** A place beyond its maximum gap on the Monday after the weeks asked for, and the gap that would just do. */
export type Overdue = { readonly place: PlanPlace; readonly neededDays: number }

/** Places that a plan leaves beyond their gap; those never met are left out, since no gap would do. */
export const overduePlaces = (problem: PlanProblem, plan: Plan): readonly Overdue[] => {
  const { weeks = 1, places } = problem
  const monday = mondayOf(problem.week)
  const { held } = heldPassages(problem, plan.rounds)
  return places.flatMap((place) => {
    const met = held.get(place.id)?.at(-1)?.day
    const last = met ?? (place.lastPassage ? daysBetween(monday, place.lastPassage) : undefined)
    if (last === undefined || place.pacePerWeek <= 0) return []
    const neededDays = 7 * weeks - last
    return neededDays > place.maxGapDays ? [{ place, neededDays }] : []
  })
}

/** Whether a plan lacks anything that advice could be about. */
export const lacksAnything = ({ unserved, measures }: Plan): boolean =>
  unserved.length > 0 || measures.overdueDays > 0 || measures.missing > 0
