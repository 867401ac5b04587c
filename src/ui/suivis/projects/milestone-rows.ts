import { byDay } from '../../../domain/follow-up/parts.ts'
import type { Project } from '../../../domain/follow-up/project.ts'
import { format } from '../../../messages/format.ts'
import { projects as text } from '../../../messages/projects.ts'
import { suivis } from '../../../messages/suivis.ts'
import { dueWhen } from '../due-line.ts'
import type { PartAction, PartRow } from '../part-list.ts'

const open: readonly PartAction[] = [
  { name: 'settle', label: text.settle, icon: 'check', isMain: true },
  { name: 'milestone', label: suivis.edit, icon: 'edit' },
  { name: 'remove', label: suivis.remove, icon: 'remove' },
]
const reached: readonly PartAction[] = [{ name: 'unsettle', label: text.unsettle, icon: 'undo' }]

/** Milestones by due day: reached, due or late. */
export const milestoneRows = ({ milestones }: Project, today: string): readonly PartRow[] =>
  byDay(milestones, ({ due }) => due).map(({ id, text: title, due, done }) => ({
    ...{ id, title, isDone: done !== undefined, isLate: !done && due < today },
    state: done ? text.doneOn(format.shortDay(done)) : text.toDo(dueWhen(due, today)),
    actions: done ? reached : open,
  }))
