import { settingsOf } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { territoryRecords } from '../../domain/territory-kinds.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { nameObstacle } from './territory-name.ts'

/** Opens a copy of the territory at hand under another name: its places, joins and team, none of its records. */
export const duplicateTerritory: Operation<{ readonly name: string }> = {
  id: 'duplicate-territory',
  available: ({ session }, { name }) =>
    session.keeping === 'locked' ? refusal('territory-locked') : nameObstacle(name, session.territories),
  label: ({ estate }) => actions['duplicate-territory'](settingsOf(estate).territory),
  run: async ({ estate }, { name }, ports) =>
    (await ports.create(name.trim(), territoryRecords(estate, name.trim()))) ?? { kind: 'done', quiet: true },
}
