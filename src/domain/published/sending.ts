import type { CivilDate } from '../civil-date.ts'
import type { Period } from '../period.ts'

export const SENDING_FORMS = [
  'release-zip',
  'release-geojson',
  'release-csv',
  'report',
  'tax-relief',
  'meeting-part',
  'minutes',
  'picture',
  'register',
  'place-extract',
  'full-export',
] as const
export type SendingForm = (typeof SENDING_FORMS)[number]

/** Who is neither a funder nor all of them: those who sat in a meeting of the watch group, or of residents; who answers for the data. */
export const SENT_AUDIENCES = ['watch-group', 'public', 'controller'] as const
export type SentAudience = (typeof SENT_AUDIENCES)[number]
export const isSentAudience = (to: string): to is SentAudience =>
  (SENT_AUDIENCES as readonly string[]).includes(to)

/** Something that left this device for a partner: which file, for whom, when. Never what is inside. */
export type Sending = {
  readonly kind: 'sending'
  readonly id: string
  readonly form: SendingForm
  /** A funder's id, `all` for all funders, or the audience of a meeting (`SENT_AUDIENCES`). */
  readonly to: string
  readonly on: CivilDate
  readonly period: Period
  /**
   * The name of the file, its SHA-256, and its rows where it has some. Of a picture copied: of the drawing (SVG) that it was
   * made from; of a page printed: of the page (HTML), under its name without an ending.
   */
  readonly file: string
  readonly sha256: string
  readonly rows?: number
  /** Handed to the printer, or to what makes a PDF of it, and not saved as a file. */
  readonly printed?: true
  /** The meeting that it is a part of. */
  readonly meeting?: string
}
