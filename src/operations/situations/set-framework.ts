import { settingsOf, withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import type { Framework } from '../../domain/settings.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** States why and on what ground records are kept, before the first real one. Purpose, controllers, legal basis and notice may not be empty. */
export const setFramework: Operation<Framework> = {
  id: 'set-framework',
  available: (_state, { purpose, controllers, legalBasis, notice }) =>
    [purpose, controllers, legalBasis, notice].every((text) => text.trim() !== '')
      ? null
      : refusal('framework-missing'),
  label: () => actions['set-framework'](),
  run: (_state, framework) => ({
    kind: 'done',
    change: (now) => withRecords(now, [{ ...settingsOf(now), framework }]),
    look: { dialog: 'none' },
  }),
}
