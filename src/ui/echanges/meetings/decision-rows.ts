import type { Estate } from '../../../domain/estate.ts'
import { byDay } from '../../../domain/follow-up/parts.ts'
import type { PartnerMeeting } from '../../../domain/partners/partner-meeting.ts'
import { format } from '../../../messages/format.ts'
import { meetings as text } from '../../../messages/meetings.ts'
import { partnerName } from '../../../messages/partner-name.ts'
import { suivis } from '../../../messages/suivis.ts'
import { dueWhen } from '../../suivis/due-line.ts'
import type { PartAction, PartRow } from '../../suivis/part-list.ts'

const settle: PartAction = { name: 'settle', label: text.settle, icon: 'check', isMain: true }
const edits: readonly PartAction[] = [
  { name: 'decision', label: suivis.edit, icon: 'edit' },
  { name: 'remove', label: suivis.remove, icon: 'remove' },
]

/** Decisions by due day: what became of each, or when it is due, and what may still be done with it. */
export const decisionRows = (
  estate: Estate,
  { day, decisions, closedOn }: PartnerMeeting,
  today: string,
): readonly PartRow[] =>
  byDay(decisions, ({ due }) => due).map(({ id, text: title, who, due, settled }) => ({
    ...{ id, title },
    detail: [partnerName(estate, who), ...(settled?.text ? [settled.text] : [])].join(' · '),
    state: settled
      ? text.settledState(settled.result, format.shortDay(settled.on))
      : text.toDo(dueWhen(due, today)),
    ...{ isDone: settled !== undefined, isLate: !settled && due < today },
    actions: settled
      ? [{ name: 'unsettle', label: text.unsettle, icon: 'undo' }]
      : [...(day <= today ? [settle] : []), ...(closedOn === undefined ? edits : [])],
  }))
