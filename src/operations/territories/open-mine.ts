import { MINE } from '../../domain/kept-territory.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Opens the own territory: at first a copy of the embedded default, without records. */
export const openMine: Operation = {
  id: 'open-mine',
  available: ({ session }) =>
    session.welcome || session.keeping === 'example' || session.territory !== MINE
      ? null
      : refusal('already-open'),
  label: () => actions['open-mine'](),
  run: async (_state, _target, ports) => (await ports.open(MINE)) ?? { kind: 'done', quiet: true },
}
