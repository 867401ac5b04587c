import { withRecords } from '../../domain/estate.ts'
import type { SavedView } from '../../domain/hotspots/saved-view.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { savedViews } from '../../messages/calendar.ts'
import type { Operation } from '../operation.ts'
import { isName, MOST_LETTERS } from './is-name.ts'

/** Keeps the view of the observatory at hand under a name; one of that name is replaced. */
export const saveView: Operation<Pick<SavedView, 'name' | 'follows'>> = {
  id: 'save-view',
  available: (_state, { name }) =>
    !isName(name) ? refusal('text-needed', { field: savedViews.name, most: MOST_LETTERS }) : null,
  label: (_state, { name }) => actions['save-view'](name),
  run: ({ session: { heat } }, target, ports) => {
    const name = target.name.trim()
    const { filter, step, unit, level, view, compared } = heat
    return {
      kind: 'done',
      change: (now) => {
        const known = [...now.savedView.values()].find((each) => each.name === name)
        const saved: SavedView = {
          ...{ kind: 'savedView', id: known?.id ?? ports.newId('view'), name, follows: target.follows },
          ...{ filter, step, unit, level, view },
          ...(compared && { compared: { a: compared.a, b: compared.b, shown: compared.shown } }),
        }
        return withRecords(now, [saved])
      },
    }
  },
}
