import { lastStatus } from './dated-step.ts'
import type { Project, ProjectStatus } from './project.ts'

export const projectStatus = ({ statusSteps }: Pick<Project, 'statusSteps'>): ProjectStatus =>
  lastStatus(statusSteps, 'idea')

/** Steps that may follow, the usual one first. A project that ended may go on. */
export const PROJECT_NEXT: Readonly<Record<ProjectStatus, readonly ProjectStatus[]>> = {
  idea: ['under-way', 'given-up'],
  'under-way': ['done', 'given-up'],
  done: ['under-way'],
  'given-up': ['under-way'],
}

/** Whether nothing more is to come of it. */
export const isProjectOver = (project: Pick<Project, 'statusSteps'>): boolean =>
  ['done', 'given-up'].includes(projectStatus(project))
