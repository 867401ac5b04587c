import type { AnswersFile } from '../domain/partners/answers-file.ts'
import type { Period } from '../domain/period.ts'
import type { ManifestCheck } from '../domain/published/manifest-check.ts'
import type { ReturnedFile } from '../domain/published/returned-file.ts'
import type { SendingForm } from '../domain/published/sending.ts'
import type { Paper } from '../domain/reports/paper.ts'
import type { Report, ReportRequest } from '../domain/reports/report.ts'
import type { Pending } from './pending.ts'
import type { Session } from './session.ts'

export const EXCHANGE_VIEWS = [
  'files',
  'returned',
  'received',
  'reports',
  'accounts',
  'relief',
  'meetings',
] as const
export type ExchangeView = (typeof EXCHANGE_VIEWS)[number]

/** A page shown for print in place of the screen, and what it was made of. */
export type ShownPaper = {
  readonly paper: Paper
  readonly report: Report
  /** Whom it is for: a funder's id, or `all`. */
  readonly to: string
  /** What is noted as sent once its file is saved: as what, of which period. */
  readonly form: SendingForm
  readonly period: Period
  /** Texts changed by hand, by the id of their block. */
  readonly edits: Readonly<Record<string, string>>
  /** The figure that is opened as it comes: the one that a record was followed from. */
  readonly openAt?: string
}

/** A page left for a record that one of its figures counts, and what was under it. */
export type LeftPaper = {
  readonly paper: ShownPaper
  readonly under: Pick<ExchangeSession, 'meetingShown' | 'exchangeView'> &
    Pick<Session, 'workspace' | 'selection'>
}

/** Scenes of a meeting as they are shown, one section each, and their charts and maps as SVG, by id or name. */
export type ShownScenes = {
  readonly report: Report
  readonly pictures: Readonly<Record<string, string>>
}

/** What the screen holds of the place « Échanges ». The record that is open is the selection. */
export type ExchangeSession = {
  readonly exchangeView: ExchangeView
  /** The report asked for; null before the first. */
  readonly report: Pending<ReportRequest, Report> | null
  readonly paper: ShownPaper | null
  /** May be gone back to; null: none was left. */
  readonly leftPaper: LeftPaper | null
  /** A file that a partner sent back, read and set beside the records; null: none is at hand. */
  readonly returned: Pending<string, ReturnedFile> | null
  /** The quarter that the dialog asks about freezing. */
  readonly freezing?: Period | null
  /** A manifest dropped to be checked. */
  readonly received: Pending<string, ManifestCheck> | null
  /** A funder's answers to its part of a meeting, read and not taken yet; null: none is at hand. */
  readonly answers: Pending<string, AnswersFile> | null
  /** The meeting shown on the projector, and which of its scenes, 0 for the first; null: the screen is as usual. */
  readonly meetingShown: { readonly meeting: string; readonly scene: number } | null
  /** Scenes made for the projector, by the meeting; null before the first. */
  readonly meetingScenes: Pending<string, ShownScenes> | null
}
