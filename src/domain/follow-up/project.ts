import type { CivilDate } from '../civil-date.ts'
import type { DatedStep } from './dated-step.ts'

export const PROJECT_MEANS = [
  'residents-fund',
  'association',
  'town',
  'landlord',
  'premises',
  'equipment',
  'other',
] as const
export const PROJECT_STATUSES = ['idea', 'under-way', 'done', 'given-up'] as const
export type ProjectMeans = (typeof PROJECT_MEANS)[number]
export type ProjectStatus = (typeof PROJECT_STATUSES)[number]

export type Milestone = {
  readonly id: string
  readonly text: string
  readonly due: CivilDate
  readonly done?: CivilDate
}

/** A project of residents that the team helps along, or runs (*projet*). */
export type Project = {
  readonly kind: 'project'
  readonly id: string
  readonly title: string
  /** Ids of places, buildings or sectors; none: the whole quarter. */
  readonly places: readonly string[]
  readonly partners: readonly string[]
  /** What it lives on: the *Fonds de Participation des Habitants*, associations… */
  readonly means: readonly ProjectMeans[]
  readonly milestones: readonly Milestone[]
  readonly people?: number
  readonly youths?: number
  readonly statusSteps: readonly DatedStep<ProjectStatus>[]
  readonly note?: string
}
