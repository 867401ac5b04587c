import type { CivilDate } from '../../domain/civil-date.ts'
import { settled, settlingObstacle } from '../../domain/follow-up/settled-part.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'

/** Notes the day on which a milestone was reached; null takes that back. */
export const settleMilestone: Operation<{
  readonly project: string
  readonly milestone: string
  readonly on: CivilDate | null
}> = {
  id: 'settle-milestone',
  available: ({ estate, session }, { project: id, milestone, on }) => {
    const project = estate.project.get(id)
    if (!project) return refusal('nothing-selected')
    return settlingObstacle(project.milestones, milestone, on, session.today)
  },
  label: (_state, { on }) => actions['settle-milestone'](on !== null),
  run: (_state, { project, milestone, on }) => ({
    kind: 'done',
    change: changedRecord('project', project, (now) => ({
      ...now,
      milestones: settled(now.milestones, milestone, on),
    })),
  }),
}
