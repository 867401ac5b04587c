import { isFault } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Lists the territories of this device. */
export const showTerritories: Operation = {
  id: 'show-territories',
  available: () => null,
  label: () => actions['show-territories'](),
  run: async (_state, _target, ports) => {
    const territories = await ports.territories()
    if (isFault(territories)) return territories
    return { kind: 'done', quiet: true, look: { territories, dialog: 'territories' } }
  },
}
