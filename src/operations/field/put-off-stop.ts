import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { fieldRound } from '../../messages/field-round.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'

/** *Plus tard*: the stop comes back after those that are left, or, put off again, after those put off before. Undo gives it its turn again. */
export const putOffStop: Operation<{ readonly stop: string }> = {
  id: 'put-off-stop',
  available: ({ estate }, { stop }) => (estate.stop.has(stop) ? null : refusal('stop-unknown')),
  label: ({ estate }, { stop }) =>
    actions['put-off-stop'](placeName(estate, estate.stop.get(stop)?.place ?? stop)),
  run: ({ estate }, { stop }) => ({
    kind: 'done',
    lookBack: true,
    say: fieldRound.said.later(placeName(estate, estate.stop.get(stop)?.place ?? stop)),
    look: ({ skipped, fieldStop }) => ({
      skipped: new Set([...skipped].filter((id) => id !== stop)).add(stop),
      fieldStop: fieldStop === stop ? null : fieldStop,
    }),
  }),
}
