import { byDay } from '../../../domain/follow-up/parts.ts'
import type { Project } from '../../../domain/follow-up/project.ts'
import { projects as text } from '../../../messages/projects.ts'
import type { TimelineEntry } from '../timeline.ts'

/** A project from the idea to its end, with its milestones; of a same day, the end comes last. */
export const projectTimeline = ({ statusSteps, milestones }: Project): readonly TimelineEntry[] => {
  const steps = (isEnd: boolean): readonly TimelineEntry[] =>
    statusSteps
      .filter(({ status }) => (status === 'done' || status === 'given-up') === isEnd)
      .map(({ status, on }) => ({ on, title: text.happened[status] }))
  const reached = milestones.map(({ text: words, due, done }) =>
    done ? { on: done, title: text.milestoneDone(words) } : { on: due, title: text.milestoneDue(words) },
  )
  return byDay([...steps(false), ...reached, ...steps(true)], ({ on }) => on)
}
