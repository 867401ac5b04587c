import { withoutRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'

/** Ends the longer presence at a place. */
export const removeSupport: Operation<{ readonly place: string }> = {
  id: 'remove-support',
  available: ({ estate }, { place }) =>
    estate.support.has(`support-${place}`) ? null : refusal('nothing-selected'),
  label: ({ estate }, { place }) => actions['remove-support'](placeName(estate, place)),
  run: (_state, { place }) => ({
    kind: 'done',
    change: (now) => withoutRecords(now, 'support', [`support-${place}`]),
  }),
}
