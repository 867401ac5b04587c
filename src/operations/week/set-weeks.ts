import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** The most weeks that are prepared at once. */
export const MOST_WEEKS = 4

/** Says how many weeks are prepared at once, 1 to 4. */
export const setWeeks: Operation<{ readonly weeks: number }> = {
  id: 'set-weeks',
  available: (_state, { weeks }) =>
    Number.isInteger(weeks) && weeks >= 1 && weeks <= MOST_WEEKS
      ? null
      : refusal('value-out-of-range', { least: 1, most: MOST_WEEKS }),
  label: (_state, { weeks }) => actions['set-weeks'](weeks),
  run: (_state, { weeks }) => ({ kind: 'done', quiet: true, look: { weeks } }),
}
