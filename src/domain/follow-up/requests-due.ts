import { type DueItem, putOff } from './due-item.ts'
import type { Request } from './request.ts'

/** Requests without an answer, each on the day promised. */
export const requestsDue = (requests: Iterable<Request>): readonly DueItem[] =>
  [...requests]
    .filter(({ answer }) => !answer)
    .map(({ kind, id, place, on, dueOn, remindOn }) => ({
      ...{ kind, id, place, reason: 'request-answer', since: on },
      due: putOff(dueOn, remindOn),
    }))
