import type { OutreachAction } from '../../../domain/follow-up/outreach-action.ts'
import { followWords } from '../../../messages/follow-words.ts'
import { format } from '../../../messages/format.ts'
import { outreach as text } from '../../../messages/outreach.ts'
import type { TimelineEntry } from '../timeline.ts'

/** Steps of an action, what residents asked for and what came back, by day. */
export const actionTimeline = ({ statusSteps, expectations }: OutreachAction): readonly TimelineEntry[] =>
  [
    ...statusSteps.map(({ status, on }) => ({ on, title: format.capital(followWords.status[status]) })),
    ...expectations.map(({ raisedOn, text: words }) => ({
      ...{ on: raisedOn, title: text.expectations.raised, text: words },
    })),
    ...expectations.flatMap(({ answer, text: words }) =>
      answer
        ? [{ on: answer.on, title: text.expectations.returned(words || text.erased), text: answer.text }]
        : [],
    ),
  ].sort((a, b) => a.on.localeCompare(b.on))
