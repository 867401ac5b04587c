import { withoutRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'

/** A place follows the settings and its rhythm again. */
export const removePlaceRule: Operation<{ readonly place: string }> = {
  id: 'remove-place-rule',
  available: ({ estate }, { place }) =>
    estate.placeRule.has(`place-rule-${place}`) ? null : refusal('nothing-selected'),
  label: ({ estate }, { place }) => actions['remove-place-rule'](placeName(estate, place)),
  run: (_state, { place }) => ({
    kind: 'done',
    change: (now) => withoutRecords(now, 'placeRule', [`place-rule-${place}`]),
  }),
}
