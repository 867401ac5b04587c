import type { Estate } from '../../../domain/estate.ts'
import type { Commitment, JointPlan } from '../../../domain/follow-up/joint-plan.ts'
import { byDay } from '../../../domain/follow-up/parts.ts'
import { format } from '../../../messages/format.ts'
import { partnerName } from '../../../messages/partner-name.ts'
import { plans as text } from '../../../messages/plans.ts'
import { suivis } from '../../../messages/suivis.ts'
import { dueWhen } from '../due-line.ts'
import type { PartAction, PartRow } from '../part-list.ts'

const settle: PartAction = { name: 'settle', label: text.settle, icon: 'check', isMain: true }
const edits: readonly PartAction[] = [
  { name: 'commitment', label: suivis.edit, icon: 'edit' },
  { name: 'remove', label: suivis.remove, icon: 'remove' },
]

/** Commitments by due day: kept, due or late, and what may be done while the plan is not evaluated. */
export const commitmentRows = (
  estate: Estate,
  { commitments, evaluation }: JointPlan,
  today: string,
): readonly PartRow[] =>
  byDay(commitments, ({ due }) => due).map(({ id, text: title, partner, due, done, action }: Commitment) => ({
    ...{ id, title, detail: [partnerName(estate, partner), ...(action ? [text.fromWalk] : [])].join(' · ') },
    state: done ? text.doneOn(format.shortDay(done)) : text.toDo(dueWhen(due, today)),
    ...{ isDone: done !== undefined, isLate: !done && !evaluation && due < today },
    actions: done
      ? [{ name: 'unsettle', label: text.unsettle, icon: 'undo' }]
      : [settle, ...(evaluation ? [] : edits)],
  }))
