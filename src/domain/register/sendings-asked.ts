import type { CivilDate } from '../civil-date.ts'
import type { Sending, SendingForm } from '../published/sending.ts'

/** What is asked of the log of what left; an empty one asks for nothing. */
export type SendingsAsked = {
  readonly to: string
  readonly form: SendingForm | ''
  /** First and last day, both included. */
  readonly from: CivilDate | ''
  readonly until: CivilDate | ''
}

/** Lines of the log that are asked for, the newest day first; of one day in their order. */
export const sendingsAsked = (all: Iterable<Sending>, asked: SendingsAsked): readonly Sending[] =>
  [...all]
    .filter(
      ({ to, form, on }) =>
        (asked.to === '' || to === asked.to) &&
        (asked.form === '' || form === asked.form) &&
        (asked.from === '' || on >= asked.from) &&
        (asked.until === '' || on <= asked.until),
    )
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
