import { addDays, type IsoWeek, mondayOf } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { PlanProblem } from '../../domain/week/plan-problem.ts'
import type { Session } from '../../store/session.ts'
import { type ProblemOptions, planProblem } from './plan-problem.ts'

/**
 * The problem of weeks as they are on the day of the session: in a week under way, rounds of the days gone by stay as
 * they were walked, unless another moment is given.
 */
export const askedProblem = (
  estate: Estate,
  { today }: Pick<Session, 'today'>,
  week: IsoWeek,
  options: ProblemOptions = {},
): PlanProblem => {
  const monday = mondayOf(week)
  const isUnderWay = today > monday && today < addDays(monday, 7 * (options.weeks ?? 1))
  return planProblem(estate, week, {
    ...(isUnderWay && { from: { day: today, time: '00:00' } }),
    ...options,
  })
}
