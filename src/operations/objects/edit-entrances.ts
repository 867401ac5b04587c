import type { Estate } from '../../domain/estate.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { edit } from '../../messages/edit.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'
import { fieldObstacle } from './edit-object.ts'
import { EDITED_FIELDS } from './edited-fields.ts'
import { type EntranceEdit, type EntranceField, withEntranceEdits } from './with-entrance-edits.ts'

/** Why one value can't be taken by a field of a door, as the form of a single door judges it; null when it can. */
export const entranceFieldObstacle = (
  estate: Estate,
  field: EntranceField,
  value: unknown,
): Refusal | null => {
  const rule = EDITED_FIELDS.entrance.find(({ name }) => name === field)
  return rule ? fieldObstacle(estate, rule, value) : refusal('nothing-selected')
}

/** Changes fields of doors, one or thousands, as one step. A refusal names the row of the list (1 is the first) and the field. */
export const editEntrances: Operation<readonly EntranceEdit[]> = {
  id: 'edit-entrances',
  available: ({ estate }, edits) => {
    if (edits.length === 0) return refusal('nothing-selected')
    for (const [index, { id, fields }] of edits.entries()) {
      if (!estate.entrance.has(id)) return { ...refusal('object-gone'), at: { row: index + 1 } }
      for (const [name, value] of Object.entries(fields)) {
        const field = name as EntranceField
        const why = entranceFieldObstacle(estate, field, value)
        if (why) return { ...why, at: { row: index + 1, field: edit.field[field] } }
      }
    }
    return null
  },
  label: ({ estate }, edits) =>
    actions['edit-entrances'](edits.length, placeName(estate, edits[0]?.id ?? '')),
  run: (_state, edits) => ({ kind: 'done', change: (now) => withEntranceEdits(now, edits) }),
}
