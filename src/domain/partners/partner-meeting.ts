import type { CivilDate } from '../civil-date.ts'
import type { ClockTime } from '../week/round.ts'
import type { KeptScene } from './kept-scene.ts'

/** Who sits in: it fixes what may be shown, whatever is asked for. */
export const MEETING_AUDIENCES = [
  'technical-committee',
  'steering-committee',
  'watch-group',
  'funder',
  'public',
] as const
export type MeetingAudience = (typeof MEETING_AUDIENCES)[number]

export const SCENE_TYPES = [
  'last-decisions',
  'since-last',
  'where-when',
  'calmed',
  'needs-you',
  'presence',
  'new-decisions',
] as const
export type SceneType = (typeof SCENE_TYPES)[number]
export type Scene = { readonly id: string; readonly type: SceneType }

/** What a partner answers beside a figure of its part. */
export type MeetingAnswer = {
  readonly id: string
  /** A funder's id. */
  readonly funder: string
  /** A figure's id (see `Figure`). */
  readonly figure: string
  readonly text: string
  readonly on: CivilDate
}

export const DECISION_RESULTS = ['done', 'partly', 'dropped'] as const
export type DecisionResult = (typeof DECISION_RESULTS)[number]

/** What was decided together: what, by whom, until when, and what became of it. */
export type Decision = {
  readonly id: string
  readonly text: string
  /** A funder's or a service's id, or `team`. */
  readonly who: string
  readonly due: CivilDate
  readonly settled?: { readonly on: CivilDate; readonly result: DecisionResult; readonly text?: string }
}

/** A figure as a scene showed it when the meeting was closed: its words and numbers (see `Figure`), no record of those it counts. */
export type ShownFigure = {
  readonly scene: SceneType
  readonly id: string
  readonly label: string
  readonly value: number | null
  readonly shown: string
  readonly definition: string
  readonly was?: { readonly value: number | null; readonly shown: string }
  readonly change?: string
}

/** A meeting of partners (*réunion*): its audience, its scenes in order, answers given before, decisions. */
export type PartnerMeeting = {
  readonly kind: 'meeting'
  readonly id: string
  readonly audience: MeetingAudience
  /** The funder met, when the audience is one funder. */
  readonly funder?: string
  readonly day: CivilDate
  readonly start?: ClockTime
  /** Where it is held, in words. */
  readonly where?: string
  readonly scenes: readonly Scene[]
  readonly answers: readonly MeetingAnswer[]
  readonly decisions: readonly Decision[]
  /** The day on which it was closed and its minutes were made; nothing of it changes afterwards but what became of decisions. */
  readonly closedOn?: CivilDate
  /** What its scenes showed that day, so that its minutes say the same for as long as it is kept; absent: of a meeting closed without. */
  readonly kept?: readonly KeptScene[]
  /** Of a meeting that was closed when figures alone were kept. */
  readonly shown?: readonly ShownFigure[]
}
