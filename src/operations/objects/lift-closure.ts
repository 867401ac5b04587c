import { sameValue } from '../../domain/change.ts'
import { edited } from '../../domain/edited.ts'
import { withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import type { Closure, Street } from '../../domain/street.ts'
import { editActions, editedName } from '../../messages/edit.ts'
import type { Operation } from '../operation.ts'

/** Takes a temporary closure of a street away. */
export const liftClosure: Operation<{ readonly street: string; readonly closure: Closure }> = {
  id: 'lift-closure',
  available: ({ estate }, { street, closure }) =>
    estate.street.get(street)?.closures?.some((each) => sameValue(each, closure))
      ? null
      : refusal('object-gone'),
  label: ({ estate }, { street }) => editActions['lift-closure'](editedName(estate, 'street', street)),
  run: (_state, { street, closure }) => ({
    kind: 'done',
    change: (now) => withRecords(now, lifted(now.street.get(street), closure)),
  }),
}

const lifted = (street: Street | undefined, closure: Closure): Street[] => {
  if (!street) return []
  const closures = (street.closures ?? []).filter((each) => !sameValue(each, closure))
  if (closures.length > 0) return [edited(street, { closures })]
  const { closures: _none, ...open } = edited(street, { closures: [] })
  return [open]
}
