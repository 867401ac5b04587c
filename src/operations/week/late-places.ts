import { addDays, type CivilDate, daysBetween, mondayOf } from '../../domain/civil-date.ts'
import type { Plan } from '../../domain/week/plan.ts'
import type { PlanPlace, PlanProblem } from '../../domain/week/plan-problem.ts'

type Passage = { readonly day: CivilDate; readonly arrive: string }

/** Places whose time is up and that another plan might still meet: past their maximum gap at the end of the weeks, or urgent and not met. */
export const latePlaces = (problem: PlanProblem, { rounds, unserved }: Plan): readonly string[] => {
  const passages = new Map<string, Passage[]>()
  for (const { id, day, stops } of rounds) {
    const slot = problem.rounds.find((each) => each.id === id)
    stops.forEach(({ place, kind, arrive }, rank) => {
      const isMissed = slot?.state === 'walked' && slot.locked[rank]?.missed === true
      if (isMissed || (kind !== 'passage' && kind !== 'presence')) return
      passages.set(place, [...(passages.get(place) ?? []), { day, arrive }])
    })
  }
  const end = addDays(mondayOf(problem.week), 7 * (problem.weeks ?? 1) - 1)
  const reasons = new Map(unserved.map(({ place, reason }) => [place, reason]))
  return problem.places
    .filter((place) => isLate(place, passages.get(place.id) ?? [], problem.week, end))
    .map(({ id }) => id)
    .filter((id) => reasons.get(id) === 'no-time-left' || reasons.get(id) === 'minimum-gap')
}

const isLate = (
  { urgent, lastPassage, maxGapDays, pacePerWeek }: PlanPlace,
  passages: readonly Passage[],
  week: string,
  end: CivilDate,
): boolean => {
  const isMet = ({ day, arrive }: Passage): boolean => day === urgent?.day && arrive >= (urgent.after ?? '')
  if (urgent && !passages.some(isMet)) return true
  const first = lastPassage ?? addDays(mondayOf(week), -maxGapDays)
  const last = [first, ...passages.map(({ day }) => day)].sort().at(-1)!
  return pacePerWeek > 0 && daysBetween(last, end) > maxGapDays
}
