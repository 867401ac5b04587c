import type { Position } from '../../geometry/position.ts'
import type { CivilDate } from '../civil-date.ts'
import type { DatedStep } from './dated-step.ts'

export const ACTION_AIMS = ['information', 'mobilisation'] as const
export const ACTION_FORMS = [
  'stall',
  'door-to-door',
  'workshop',
  'meeting',
  'citizen-council',
  'walking-diagnosis',
  'exploratory-walk',
  'survey',
  'festivity',
  'other',
] as const
export const ACTION_THEMES = [
  'renovation',
  'cleanliness',
  'bulky-waste',
  'neighbour-life',
  'noise',
  'shared-spaces',
  'rights',
  'youth',
  'health',
  'energy',
  'other',
] as const
export const ACTION_STATUSES = ['planned', 'held', 'closed', 'cancelled'] as const
export type ActionAim = (typeof ACTION_AIMS)[number]
export type ActionForm = (typeof ACTION_FORMS)[number]
export type ActionTheme = (typeof ACTION_THEMES)[number]
export type ActionStatus = (typeof ACTION_STATUSES)[number]

/** What residents expect, and what came back to them. */
export type Expectation = {
  readonly id: string
  readonly text: string
  /** Who has to answer: a funder or a service; absent: the team. */
  readonly to?: string
  readonly raisedOn: CivilDate
  readonly answer?: { readonly on: CivilDate; readonly text: string }
}

/** A point noted on a walk with partners and residents: it becomes a situation or a commitment of a plan, or is settled without. */
export type WalkPoint = {
  readonly id: string
  /** The place that it was noted at, chosen by hand, and where that place is. */
  readonly place: string
  readonly at: Position
  readonly text: string
  readonly became?: { readonly kind: 'situation' | 'jointPlan'; readonly id: string }
  /** The day on which it was settled without becoming either. */
  readonly settled?: CivilDate
}

export type SurveyQuestion = {
  readonly id: string
  readonly text: string
  readonly answers: readonly { readonly label: string; readonly count: number }[]
}

/** A survey of neighbours (*enquête de voisinage*): counts, never who said what. */
export type Survey = {
  /** Neighbours asked, and those of them who answered. */
  readonly asked: number
  readonly answered: number
  readonly questions: readonly SurveyQuestion[]
}

/** An action of information and sensibilisation, or of mobilisation and concertation. */
export type OutreachAction = {
  readonly kind: 'action'
  readonly id: string
  readonly aim: ActionAim
  readonly form: ActionForm
  readonly theme: ActionTheme
  readonly title: string
  /** Days on which it is held, in order. */
  readonly days: readonly CivilDate[]
  /** Ids of places, buildings or sectors. */
  readonly places: readonly string[]
  /** The way of a walk, drawn or planned. */
  readonly path?: readonly Position[]
  /** Places of a planned walk in their order, which `path` joins along the streets; absent of a drawn one. */
  readonly route?: readonly string[]
  /** Services and funders that take part. */
  readonly partners: readonly string[]
  /** People met and young people among them; absent until it was held. */
  readonly people?: number
  readonly youths?: number
  readonly expectations: readonly Expectation[]
  readonly points: readonly WalkPoint[]
  readonly survey?: Survey
  readonly statusSteps: readonly DatedStep<ActionStatus>[]
  readonly note?: string
}
