import type { CivilDate } from '../civil-date.ts'

/** A step of a record that is followed: what it became, and on which day. Steps are facts: two devices' are united (see `merge`). */
export type DatedStep<Status extends string> = { readonly status: Status; readonly on: CivilDate }

/** The last status of a followed record; its first one when nothing was noted yet. */
export const lastStatus = <Status extends string>(
  steps: readonly DatedStep<Status>[],
  first: Status,
): Status => steps.at(-1)?.status ?? first
