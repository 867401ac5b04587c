import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { nameObstacle } from './territory-name.ts'

/** Opens a new territory without places: it has a name and the list of situations. */
export const createTerritory: Operation<{ readonly name: string }> = {
  id: 'create-territory',
  available: ({ session }, { name }) => nameObstacle(name, session.territories),
  label: (_state, { name }) => actions['create-territory'](name.trim()),
  run: async (_state, { name }, ports) =>
    (await ports.create(name.trim(), null)) ?? { kind: 'done', quiet: true },
}
