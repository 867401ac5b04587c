import { byDay } from '../../../domain/follow-up/parts.ts'
import type { Project } from '../../../domain/follow-up/project.ts'
import { projects as text } from '../../../messages/projects.ts'
import type { TimelineEntry } from '../timeline.ts'

/** A project from the idea to its end, with its milestones. */
export const projectTimeline = ({ statusSteps, milestones }: Project): readonly TimelineEntry[] =>
  byDay(
    [
      ...statusSteps.map(({ status, on }) => ({ on, title: text.happened[status] })),
      ...milestones.map(({ text: words, due, done }) =>
        done ? { on: done, title: text.milestoneDone(words) } : { on: due, title: text.milestoneDue(words) },
      ),
    ],
    ({ on }) => on,
  )
