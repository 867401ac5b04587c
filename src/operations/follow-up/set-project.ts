import { withRecords } from '../../domain/estate.ts'
import { peopleObstacle } from '../../domain/follow-up/action-steps.ts'
import type { Project } from '../../domain/follow-up/project.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { projects as text } from '../../messages/projects.ts'
import type { Operation } from '../operation.ts'
import { isPartner } from './is-partner.ts'
import { optionalNote } from './optional-note.ts'
import { recordObstacle } from './record-obstacle.ts'
import { textObstacle } from './text-obstacle.ts'

export type ProjectDraft = Pick<
  Project,
  'title' | 'places' | 'partners' | 'means' | 'people' | 'youths' | 'note'
> & {
  /** The project corrected; null: a new one, an idea as of today. */
  readonly project: string | null
}

/** Makes a project, which begins as an idea, or corrects it; its steps are `step-follow-up`. */
export const setProject: Operation<ProjectDraft> = {
  id: 'set-project',
  available: (state, { project, title, places, partners, people, youths, note }) => {
    if (project !== null && !state.estate.project.has(project)) return refusal('nothing-selected')
    const obstacle = textObstacle(text.projectTitle, title, 120)
    if (obstacle) return obstacle
    if (!partners.every((partner) => isPartner(state.estate, partner))) return refusal('partner-needed')
    return peopleObstacle(people ?? 0, youths ?? 0) ?? recordObstacle(state, { places, texts: [title, note] })
  },
  label: (_state, { project }) => actions['set-project'](project === null),
  run: ({ session }, { project, title, note, ...draft }, ports) => {
    const id = project ?? ports.newId('project')
    return {
      kind: 'done',
      change: (now) => {
        const old = now.project.get(id)
        if (project !== null && !old) return now
        const { milestones, statusSteps } = old ?? {
          milestones: [],
          statusSteps: [{ status: 'idea' as const, on: session.today }],
        }
        const said = { ...draft, title: title.trim(), ...optionalNote(note) }
        return withRecords(now, [{ kind: 'project', id, ...said, milestones, statusSteps }])
      },
      look: { selection: { kind: 'project', id }, following: null },
    }
  },
}
