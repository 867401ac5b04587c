import type { Situation, Status } from './situation.ts'

/** What the form of a situation gives; its id and its dated status steps are made when it is saved. */
export type SituationDraft = Omit<Situation, 'kind' | 'id' | 'statusSteps'> & {
  readonly status: Status
  /** The point of the walk (`action`) that becomes this situation. */
  readonly point?: string
}
