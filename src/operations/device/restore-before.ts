import { settingsOf } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { storage } from '../../messages/storage.ts'
import type { Operation } from '../operation.ts'

/** Opens what was put aside before an update as a territory beside, under the same passphrase; this one stays as it is. */
export const restoreBefore: Operation<{ readonly schema: number }> = {
  id: 'restore-before',
  available: ({ session }, { schema }) =>
    session.room?.before.some((each) => each.schema === schema) ? null : refusal('nothing-before'),
  label: () => actions['restore-before'](),
  run: async ({ estate, session }, { schema }, ports) => {
    const on = session.room?.before.find((each) => each.schema === schema)?.on ?? null
    const name = storage.beforeName(settingsOf(estate).territory, on)
    return (await ports.device.restoreBefore(schema, name)) ?? { kind: 'done', quiet: true }
  },
}
