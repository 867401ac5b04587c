import { settingsOf } from '../../domain/estate.ts'
import { isFault, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Hands the territory at hand to the browser as one file, without its records of the week and of the field. */
export const exportTerritory: Operation = {
  id: 'export-territory',
  available: ({ session }) => (session.keeping === 'locked' ? refusal('territory-locked') : null),
  label: ({ estate }) => actions['export-territory'](settingsOf(estate).territory),
  run: async ({ estate, session }, _target, ports) => {
    const file = await ports.pack(estate, session.today)
    if (isFault(file)) return file
    return (await ports.saveBytes(file.name, file.bytes, file.type)) ?? { kind: 'done' }
  },
}
