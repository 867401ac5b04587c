import { edited } from '../../domain/edited.ts'
import { withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { editActions, editedName } from '../../messages/edit.ts'
import type { Operation } from '../operation.ts'

/** Leaves a street out of all rounds from now on, or takes it in again. */
export const barStreet: Operation<{ readonly street: string; readonly barred: boolean }> = {
  id: 'bar-street',
  available: ({ estate }, { street }) => (estate.street.has(street) ? null : refusal('object-gone')),
  label: ({ estate }, { street, barred }) =>
    editActions['bar-street'](editedName(estate, 'street', street), barred),
  run: (_state, { street, barred }) => ({
    kind: 'done',
    change: (now) => {
      const found = now.street.get(street)
      return found ? withRecords(now, [edited(found, { barred })]) : now
    },
  }),
}
