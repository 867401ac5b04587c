import { type Tally, tallied } from '../../domain/follow-up/survey.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { outreach } from '../../messages/outreach.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'

type Tallied = { readonly action: string; readonly tally: Tally }

/** Counts one neighbour met or one answer, or takes one back. Only counts are kept. */
export const tallySurvey: Operation<Tallied> = {
  id: 'tally-survey',
  available: ({ estate }, { action, tally }) => {
    const survey = estate.action.get(action)?.survey
    if (!survey) return refusal('nothing-selected')
    return tallied(survey, tally) === survey ? refusal('nothing-to-count') : null
  },
  label: ({ estate }, { action, tally }) => {
    const answer =
      tally.what === 'answer' &&
      estate.action.get(action)?.survey?.questions.find(({ id }) => id === tally.question)?.answers[
        tally.rank
      ]
    const what = tally.what === 'answer' ? ((answer || undefined)?.label ?? '') : outreach.survey[tally.what]
    return actions['tally-survey'](what, tally.by)
  },
  run: (_state, { action, tally }) => ({
    kind: 'done',
    change: changedRecord('action', action, (now) =>
      now.survey ? { ...now, survey: tallied(now.survey, tally) } : now,
    ),
  }),
}
