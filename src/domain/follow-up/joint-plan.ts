import type { CivilDate } from '../civil-date.ts'

export const PLAN_RESULTS = ['reached', 'partly', 'not-reached'] as const
export type PlanResult = (typeof PLAN_RESULTS)[number]

/** What one partner undertakes to do. */
export type Commitment = {
  readonly id: string
  /** A funder's or a service's id, or `team`. */
  readonly partner: string
  readonly text: string
  readonly due: CivilDate
  readonly done?: CivilDate
  /** The walk on which it was agreed. */
  readonly action?: string
}

/** A plan of partners for a place (*plan d'actions partenarial*). */
export type JointPlan = {
  readonly kind: 'jointPlan'
  readonly id: string
  readonly place: string
  readonly objective: string
  readonly from: CivilDate
  readonly until: CivilDate
  readonly commitments: readonly Commitment[]
  readonly evaluation?: { readonly on: CivilDate; readonly result: PlanResult; readonly text: string }
  readonly note?: string
}
