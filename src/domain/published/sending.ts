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
] as const
export type SendingForm = (typeof SENDING_FORMS)[number]

/** Something that left this device for a partner: which file, for whom, when. Never what is inside. */
export type Sending = {
  readonly kind: 'sending'
  readonly id: string
  readonly form: SendingForm
  /** A funder's id, or `all`. */
  readonly to: string
  readonly on: CivilDate
  readonly period: Period
  /** The name of the file, its SHA-256, and its rows where it has some. */
  readonly file: string
  readonly sha256: string
  readonly rows?: number
  /** The meeting that it is a part of. */
  readonly meeting?: string
}
