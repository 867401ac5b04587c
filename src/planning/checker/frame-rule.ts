import type { Violation } from '../../domain/week/plan.ts'
import type { Inspected } from './inspected.ts'

/** The weeks and rounds asked for, each once and in its frame; none of those ahead. */
export const frameRule = ({ problem, plan, pairings }: Inspected): Violation[] => {
  const found: Violation[] = []
  if (plan.week !== problem.week || (plan.weeks ?? 1) !== (problem.weeks ?? 1))
    found.push({
      rule: 'round-window',
      detail: `${plan.week} × ${plan.weeks ?? 1} planned, not the weeks asked for`,
    })
  const slots = new Map(problem.rounds.map((slot) => [slot.id, slot]))
  const seen = new Set<string>()
  for (const { id } of plan.rounds) {
    const slot = slots.get(id)
    const say = (detail: string) => found.push({ rule: 'unknown-round', round: id, detail })
    if (!slot) say('not asked for')
    else if (slot.state === 'ahead') say('ahead: not to be given back')
    else if (seen.has(id)) say('twice in the plan')
    seen.add(id)
  }
  const given = new Set(pairings.map(({ slot }) => slot.id))
  for (const { id, state } of problem.rounds)
    if (state !== 'ahead' && !given.has(id))
      found.push({ rule: 'missing-round', round: id, detail: 'asked for, not in the plan' })
  for (const { round, slot } of pairings)
    for (const field of ['day', 'pair', 'start', 'end'] as const)
      if (round[field] !== slot[field])
        found.push({
          ...{ rule: 'round-window', round: round.id },
          detail: `${field} is ${round[field]}, asked for ${slot[field]}`,
        })
  return found
}
