import { isCivilDate } from '../../domain/civil-date.ts'
import { withPart } from '../../domain/follow-up/parts.ts'
import type { Milestone } from '../../domain/follow-up/project.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { projects as text } from '../../messages/projects.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'
import { recordObstacle } from './record-obstacle.ts'
import { textObstacle } from './text-obstacle.ts'

type MilestoneDraft = Pick<Milestone, 'text' | 'due'> & {
  readonly project: string
  /** The milestone corrected; null: a new one. */
  readonly milestone: string | null
}

/** Notes a milestone of a project and its day, or corrects it. */
export const setMilestone: Operation<MilestoneDraft> = {
  id: 'set-milestone',
  available: (state, { project: id, milestone, text: words, due }) => {
    const project = state.estate.project.get(id)
    if (!project) return refusal('nothing-selected')
    if (milestone !== null && !project.milestones.some((each) => each.id === milestone))
      return refusal('part-gone')
    const obstacle = textObstacle(text.milestoneText, words, 200)
    if (obstacle) return obstacle
    return isCivilDate(due) ? recordObstacle(state, { texts: [words] }) : refusal('date-needed')
  },
  label: (_state, { milestone }) => actions['set-milestone'](milestone === null),
  run: (_state, { project, milestone, text: words, due }, ports) => {
    const id = milestone ?? ports.newId('milestone')
    return {
      kind: 'done',
      change: changedRecord('project', project, (now) => {
        const old = now.milestones.find((each) => each.id === id)
        return { ...now, milestones: withPart(now.milestones, { ...old, id, text: words.trim(), due }) }
      }),
    }
  },
}
