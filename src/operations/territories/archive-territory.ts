import { EXAMPLE, type KeptTerritory } from '../../domain/kept-territory.ts'
import { isFault, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Takes a territory out of the list, with all that it holds, or brings it back. */
export const archiveTerritory: Operation<{
  readonly territory: KeptTerritory
  readonly archived: boolean
}> = {
  id: 'archive-territory',
  available: (_state, { territory }) =>
    territory.id === EXAMPLE
      ? refusal('example-stays')
      : territory.kept
        ? null
        : refusal('territory-unsaved'),
  label: (_state, { territory, archived }) => actions['archive-territory'](territory.name, archived),
  run: async (_state, { territory, archived }, ports) => {
    const failed = await ports.archive(territory.id, archived)
    if (failed) return failed
    const territories = await ports.territories()
    if (isFault(territories)) return territories
    // Archived at hand, another store has come.
    ports.store().look({ territories, dialog: 'territories' })
    return { kind: 'done' }
  },
}
