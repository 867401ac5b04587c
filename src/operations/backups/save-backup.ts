import { stamped } from '../../domain/backups/stamped.ts'
import { settingsOf } from '../../domain/estate.ts'
import { highestCounter } from '../../domain/merge.ts'
import { isFault, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { backups } from '../../messages/backups.ts'
import type { Operation } from '../operation.ts'
import { PASSPHRASE_LEAST } from '../territories/seal-territory.ts'

/** Writes all records and photos of the territory to one file, sealed under the passphrase given; the fictional example needs none. */
export const saveBackup: Operation<{ readonly passphrase: string }> = {
  id: 'save-backup',
  available: ({ estate, session }, { passphrase }) => {
    if (session.keeping !== 'sealed' && session.keeping !== 'example') return refusal('territory-unsaved')
    if (settingsOf(estate).fictional) return null
    return [...passphrase].length < PASSPHRASE_LEAST
      ? refusal('passphrase-short', { least: PASSPHRASE_LEAST })
      : null
  },
  label: () => actions['save-backup'](),
  run: async ({ estate, session }, { passphrase }, ports) => {
    const { fictional } = settingsOf(estate)
    const journal = ports.store().journal()
    const { stamps, seen } = stamped(estate, journal)
    const file = await ports.backups.write(estate, {
      ...{ made: session.today, stamps, seen },
      ...(!fictional && { passphrase }),
    })
    if (isFault(file)) return file
    const failed = await ports.saveBytes(file.name, file.bytes, file.type)
    if (failed) return failed
    const last = { day: session.today, counter: highestCounter(journal) }
    ports.backups.remember(session.territory, last)
    return {
      kind: 'done',
      // Back to the backup that was about to take this one's place.
      look: (now) => ({
        backedUp: last,
        dialog: now.restoring?.backup ? 'restore' : 'none',
      }),
      say: backups.saved(file.name),
    }
  },
}
