import { withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { savedViews } from '../../messages/calendar.ts'
import type { Operation } from '../operation.ts'
import { isName, MOST_LETTERS } from './is-name.ts'

/** Gives a kept view another name. */
export const renameView: Operation<{ readonly id: string; readonly name: string }> = {
  id: 'rename-view',
  available: ({ estate }, { id, name }) => {
    if (!estate.savedView.has(id)) return refusal('object-gone')
    return !isName(name) ? refusal('text-needed', { field: savedViews.name, most: MOST_LETTERS }) : null
  },
  label: ({ estate }, { id }) => actions['rename-view'](estate.savedView.get(id)?.name ?? ''),
  run: (_state, { id, name }) => ({
    kind: 'done',
    change: (now) => {
      const known = now.savedView.get(id)
      return known ? withRecords(now, [{ ...known, name: name.trim() }]) : now
    },
  }),
}
