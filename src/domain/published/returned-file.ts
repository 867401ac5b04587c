import type { CivilDate } from '../civil-date.ts'
import type { Notice } from '../refusal.ts'
import type { Status } from '../situation.ts'

/** A row of a returned file that says something else than the record. */
export type ReturnedChange = {
  /** The situation's id; the file has its hash. */
  readonly situation: string
  /** Row of the file, 1 for the first after the heading. */
  readonly row: number
  readonly status?: { readonly from: Status; readonly to: Status; readonly on: CivilDate }
  readonly reference?: { readonly from: string; readonly to: string }
}

/** A file that a partner sent back with its statuses and tickets, set beside the records: nothing is changed by reading it. */
export type ReturnedFile = {
  readonly file: string
  /** The funder that it comes from. */
  readonly funder: string
  readonly rows: number
  readonly same: number
  readonly changes: readonly ReturnedChange[]
  /** Rows that could not be matched or understood, each with what to do. */
  readonly notices: readonly Notice[]
}
