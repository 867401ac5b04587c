import { settingsOf, withRecords } from '../../domain/estate.ts'
import { EXAMPLE } from '../../domain/kept-territory.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { nameObstacle } from './territory-name.ts'

/** Gives the territory at hand another name; the list of territories follows, undone or not. */
export const renameTerritory: Operation<{ readonly name: string }> = {
  id: 'rename-territory',
  available: ({ session }, { name }) =>
    session.territory === EXAMPLE
      ? refusal('example-stays')
      : session.keeping === 'locked'
        ? refusal('territory-locked')
        : nameObstacle(name, session.territories, session.territory),
  label: (_state, { name }) => actions['rename-territory'](name.trim()),
  run: (_state, { name }) => ({
    kind: 'done',
    change: (now) => withRecords(now, [{ ...settingsOf(now), territory: name.trim() }]),
    look: ({ territories, territory }) => ({
      territories:
        territories?.map((each) => (each.id === territory ? { ...each, name: name.trim() } : each)) ?? null,
    }),
  }),
}
