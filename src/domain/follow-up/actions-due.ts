import { addDays } from '../civil-date.ts'
import { lastStatus } from './dated-step.ts'
import { type Delays, delayOf } from './delays.ts'
import type { DueItem } from './due-item.ts'
import type { OutreachAction } from './outreach-action.ts'

const ofAction = (action: OutreachAction, delays?: Delays): readonly DueItem[] => {
  const { kind, id, days, places, expectations, statusSteps } = action
  const status = lastStatus(statusSteps, 'planned')
  if (status === 'cancelled') return []
  const [first] = places
  const at = first === undefined ? {} : { place: first }
  const answers = expectations
    .filter(({ answer }) => !answer)
    .map(({ id: part, raisedOn }) => ({
      ...{ kind, id, part, reason: 'expectation-answer' as const, since: raisedOn, ...at },
      due: addDays(raisedOn, delayOf(delays, 'expectation-answer')),
    }))
  const last = days.at(-1)
  if (status === 'closed' || last === undefined) return answers
  // Planned, it waits for what became of it from its last day; held, for its close a little later.
  const due = status === 'held' ? addDays(last, delayOf(delays, 'action-close')) : last
  return [...answers, { kind, id, reason: 'action-to-close', due, since: last, ...at }]
}

/** Expectations of residents without an answer, and actions whose days are over and that nobody closed. */
export const actionsDue = (actions: Iterable<OutreachAction>, delays?: Delays): readonly DueItem[] =>
  [...actions].flatMap((each) => ofAction(each, delays))
