import type { Estate } from '../../domain/estate.ts'
import { type Tally, tallied } from '../../domain/follow-up/survey.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { outreach } from '../../messages/outreach.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'

type Tallied = { readonly action: string; readonly tally: Tally }

/** The words of the answer tapped, for the toast alone; null when it is gone. */
const answerOf = (
  estate: Estate,
  action: string,
  { question, rank }: Tally & { readonly what: 'answer' },
): string | null =>
  estate.action.get(action)?.survey?.questions.find(({ id }) => id === question)?.answers[rank]?.label ?? null

/** Counts one neighbour met or one answer, or takes one back. Only counts are kept. */
export const tallySurvey: Operation<Tallied> = {
  id: 'tally-survey',
  available: ({ estate }, { action, tally }) => {
    const survey = estate.action.get(action)?.survey
    if (!survey) return refusal('nothing-selected')
    return tallied(survey, tally) === survey ? refusal('nothing-to-count') : null
  },
  label: (_state, { tally }) =>
    actions['tally-survey'](tally.what === 'answer' ? null : outreach.survey[tally.what], tally.by),
  run: ({ estate }, { action, tally }) => ({
    kind: 'done',
    ...(tally.what === 'answer' && {
      say: actions.done(actions['tally-survey'](answerOf(estate, action, tally), tally.by)),
    }),
    change: changedRecord('action', action, (now) =>
      now.survey ? { ...now, survey: tallied(now.survey, tally) } : now,
    ),
  }),
}
