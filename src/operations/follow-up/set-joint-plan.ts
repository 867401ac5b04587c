import { isCivilDate } from '../../domain/civil-date.ts'
import { withRecords } from '../../domain/estate.ts'
import type { JointPlan } from '../../domain/follow-up/joint-plan.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { plans as text } from '../../messages/plans.ts'
import type { Operation } from '../operation.ts'
import { optionalNote } from './optional-note.ts'
import { recordObstacle } from './record-obstacle.ts'
import { textObstacle } from './text-obstacle.ts'

export type PlanDraft = Pick<JointPlan, 'place' | 'objective' | 'from' | 'until' | 'note'> & {
  /** The plan corrected; null: a new one. */
  readonly plan: string | null
}

/** Makes a plan of partners for a place, or corrects its place, objective and dates. */
export const setJointPlan: Operation<PlanDraft> = {
  id: 'set-joint-plan',
  available: (state, { plan, place, objective, from, until, note }) => {
    if (plan !== null && !state.estate.jointPlan.has(plan)) return refusal('nothing-selected')
    const obstacle = textObstacle(text.objective, objective, 200)
    if (obstacle) return obstacle
    if (!isCivilDate(from) || !isCivilDate(until)) return refusal('period-missing')
    if (until < from) return refusal('period-reversed')
    return recordObstacle(state, { places: [place], texts: [objective, note] })
  },
  label: (_state, { plan }) => actions['set-joint-plan'](plan === null),
  run: (_state, { plan, note, objective, ...draft }, ports) => {
    const id = plan ?? ports.newId('jointPlan')
    return {
      kind: 'done',
      change: (now) => {
        const old = now.jointPlan.get(id)
        if (plan !== null && !old) return now
        const { note: _old, ...known } = old ?? { kind: 'jointPlan', id, commitments: [] }
        return withRecords(now, [
          { ...{ ...known, ...draft }, objective: objective.trim(), ...optionalNote(note) } as JointPlan,
        ])
      },
      look: { selection: { kind: 'jointPlan', id }, following: null },
    }
  },
}
