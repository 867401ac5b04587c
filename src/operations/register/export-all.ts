import { stamped } from '../../domain/backups/stamped.ts'
import { settingsOf } from '../../domain/estate.ts'
import { highestCounter } from '../../domain/merge.ts'
import { isFault, isRefusal, refusal } from '../../domain/refusal.ts'
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
  run: async ({ estate, session }, { passphrase }, ports) => {
    const { today, territory } = session
    const journal = ports.store().journal()
    const { fictional } = settingsOf(estate)
    const asked = { made: today, ...stamped(estate, journal), ...(!fictional && { passphrase }) }
    const done = await leaveAsFile(
      { form: 'full-export', to: 'controller', on: today, period: { from: today, until: today } },
      () => ports.backups.write(estate, asked),
      ports,
      exchanges.sendings.said,
    )
    if (isFault(done) || isRefusal(done)) return done
    const last = { day: today, counter: highestCounter(journal) }
    ports.backups.remember(territory, last)
    return { ...done, look: { backedUp: last } }
  },
}
