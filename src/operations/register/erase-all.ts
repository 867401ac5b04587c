import { settingsOf } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { removeTerritory } from '../territories/remove-territory.ts'

/** Erases from this device all of the territory at hand, its name typed twice. Nothing takes it back. */
export const eraseAll: Operation<{ readonly typed: string; readonly again: string }> = {
  id: 'erase-all',
  available: ({ estate, session }, { typed, again }) => {
    if (session.keeping !== 'sealed' && session.keeping !== 'example') return refusal('territory-unsaved')
    const name = settingsOf(estate).territory
    return [typed, again].every((each) => each.trim() === name.trim())
      ? null
      : refusal('territory-name-differs', { name })
  },
  label: ({ estate }) => actions['erase-all'](settingsOf(estate).territory),
  run: async (state, { typed }, ports) => {
    const { territory: id, keeping } = state.session
    const name = settingsOf(state.estate).territory
    const territory = { id, name, sealed: keeping === 'sealed', kept: true, archived: false }
    const removed = await removeTerritory.run(state, { territory, typed }, ports)
    // The list of what is left on the device is shown over it.
    if (removed.kind === 'done') ports.store().look({ register: null })
    return removed
  },
}
