import type { KeptTerritory } from '../../domain/kept-territory.ts'
import { isFault, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Removes a territory and all its records from this device. It can't be undone: its name is typed to confirm. */
export const removeTerritory: Operation<{
  readonly territory: KeptTerritory
  readonly typed: string
}> = {
  id: 'remove-territory',
  available: (_state, { territory, typed }) =>
    !territory.kept
      ? refusal('territory-unsaved')
      : typed.trim() === territory.name.trim()
        ? null
        : refusal('territory-name-differs', { name: territory.name }),
  label: (_state, { territory }) => actions['remove-territory'](territory.name),
  run: async (_state, { territory }, ports) => {
    const failed = await ports.remove(territory.id)
    if (failed) return failed
    const territories = await ports.territories()
    if (isFault(territories)) return territories
    // Removed at hand, another store has come.
    ports.store().look({ territories, dialog: 'territories' })
    return { kind: 'done' }
  },
}
