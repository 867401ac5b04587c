import { settingsOf } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { exchanges } from '../../messages/exchanges.ts'
import type { Operation } from '../operation.ts'
import { leaveAsFile } from '../releases/leave-as-file.ts'
import { PASSPHRASE_LEAST } from '../territories/seal-territory.ts'

/** All records and photos of the territory as one file, sealed under the passphrase given, and noted in the log of what left. */
export const exportAll: Operation<{ readonly passphrase: string }> = {
  id: 'export-all',
  available: ({ estate, session }, { passphrase }) => {
    if (session.keeping !== 'sealed' && session.keeping !== 'example') return refusal('territory-unsaved')
    return settingsOf(estate).fictional || [...passphrase].length >= PASSPHRASE_LEAST
      ? null
      : refusal('passphrase-short', { least: PASSPHRASE_LEAST })
  },
  label: () => actions['export-all'](),
  run: ({ estate, session: { today } }, { passphrase }, ports) =>
    leaveAsFile(
      { form: 'full-export', to: 'controller', on: today, period: { from: today, until: today } },
      () =>
        ports.backups.write(estate, { made: today, ...(!settingsOf(estate).fictional && { passphrase }) }),
      ports,
      exchanges.sendings.said,
    ),
}
