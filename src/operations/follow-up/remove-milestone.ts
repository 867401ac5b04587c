import { withoutPart } from '../../domain/follow-up/parts.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'

/** Takes a milestone out of a project. */
export const removeMilestone: Operation<{ readonly project: string; readonly milestone: string }> = {
  id: 'remove-milestone',
  available: ({ estate }, { project: id, milestone }) => {
    const project = estate.project.get(id)
    if (!project) return refusal('nothing-selected')
    return project.milestones.some((each) => each.id === milestone) ? null : refusal('part-gone')
  },
  label: () => actions['remove-milestone'](),
  run: (_state, { project, milestone }) => ({
    kind: 'done',
    change: changedRecord('project', project, (now) => ({
      ...now,
      milestones: withoutPart(now.milestones, milestone),
    })),
  }),
}
