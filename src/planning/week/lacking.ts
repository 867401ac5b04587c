import { daysBetween } from '../../domain/civil-date.ts'
import type { PlanPlace } from '../../domain/week/plan-problem.ts'
import { type Held, isUrgentMet } from './held-passages.ts'
import type { Instance, WeekRound } from './instance.ts'
import { isChecked, isWithin } from './measures.ts'
import { presencesLacking } from './presences-lacking.ts'
import type { VisitAim } from './week-visits.ts'

/** What a place misses first, and the rounds that could have given it. */
export type Lack = { readonly aim: VisitAim; readonly couldBe: (round: WeekRound) => boolean }

/** In this order: an urgent passage, a presence, a check, a passage within the maximum gap; `undefined` for nothing. */
export const lackingOf = (
  { monday, weeks }: Pick<Instance, 'monday' | 'weeks'>,
  place: PlanPlace,
  held: readonly Held[],
): Lack | undefined => {
  const { urgent, check, pacePerWeek, maxGapDays, lastPassage } = place
  if (urgent && isWithin(urgent.day, monday, weeks) && !isUrgentMet(place, held, monday)) {
    const urgentDay = daysBetween(monday, urgent.day)
    return { aim: urgent.after ? 'urgent' : 'passage', couldBe: ({ day }) => day === urgentDay }
  }
  const lacking = presencesLacking(place, held, weeks)
  if (lacking.some((count) => count > 0))
    return { aim: 'presence', couldBe: ({ day }) => (lacking[Math.floor(day / 7)] ?? 0) > 0 }
  if (check && !isChecked(check.minutes, held)) return { aim: 'check', couldBe: () => true }
  const last = held.at(-1)?.day ?? (lastPassage ? daysBetween(monday, lastPassage) : undefined)
  if (pacePerWeek <= 0 || 7 * weeks <= (last === undefined ? 0 : last + maxGapDays)) return undefined
  return { aim: 'passage', couldBe: ({ day }) => last === undefined || day > last }
}
