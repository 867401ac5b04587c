import type { DueItem } from './due-item.ts'
import type { JointPlan } from './joint-plan.ts'

const ofPlan = ({ kind, id, place, from, until, commitments, evaluation }: JointPlan): readonly DueItem[] => {
  if (evaluation) return []
  const record = { kind, id, place, since: from }
  return [
    ...commitments
      .filter(({ done }) => done === undefined)
      .map(({ id: part, due }) => ({ ...record, part, due, reason: 'commitment' as const })),
    { ...record, due: until, reason: 'plan-evaluation' },
  ]
}

/** Commitments not kept yet of plans that are not evaluated, and the evaluations, each on its day. */
export const plansDue = (plans: Iterable<JointPlan>): readonly DueItem[] => [...plans].flatMap(ofPlan)
