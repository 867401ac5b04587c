import { lastFullMonth } from '../../domain/period.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Shows a kept view: its place, filters and period, which for one that follows is the last full month. */
export const openView: Operation<{ readonly id: string }> = {
  id: 'open-view',
  available: ({ estate }, { id }) => (estate.savedView.has(id) ? null : refusal('object-gone')),
  label: ({ estate }, { id }) => actions['open-view'](estate.savedView.get(id)?.name ?? ''),
  run: ({ estate }, { id }) => {
    const { filter, follows, step, unit, level, view, compared } = estate.savedView.get(id)!
    return {
      kind: 'done',
      quiet: true,
      look: ({ heat, today }) => ({
        workspace: 'observatoire',
        heat: {
          ...heat,
          ...{ step, unit, level, view, playing: false },
          filter: { ...filter, period: follows === 'period' ? filter.period : lastFullMonth(today) },
          compared: compared ? { ...compared, split: heat.compared?.split ?? 0.5 } : null,
        },
      }),
    }
  },
}
