import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { answersHandout } from '../../reports/answers-handout.ts'
import type { Operation } from '../operation.ts'

/** Shows the page of what residents asked for and what came back to them, as it will come out of the printer; of one action, or of all. */
export const printAnswers: Operation<{ readonly action?: string }> = {
  id: 'print-answers',
  available: ({ estate }, { action }) =>
    [...estate.action.values()].some(
      ({ id, expectations }) =>
        (action === undefined || id === action) && expectations.some(({ answer }) => answer),
    )
      ? null
      : refusal('no-answer-given'),
  label: () => actions['print-answers'](),
  run: ({ estate, session }, { action }) => ({
    kind: 'done',
    quiet: true,
    look: { sheets: null, handout: answersHandout(estate, session.today, action) },
  }),
}
