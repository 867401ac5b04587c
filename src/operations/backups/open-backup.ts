import { backupPreview } from '../../domain/backups/backup-differences.ts'
import { restoredEstate } from '../../domain/backups/restored-estate.ts'
import { stamped } from '../../domain/backups/stamped.ts'
import type { Source } from '../../domain/import.ts'
import { isFault, isRefusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Reads a backup into its preview: what is in it, what is damaged. Nothing is changed. With `salvage`, the whole lines of a damaged one. */
export const openBackup: Operation<{
  readonly source: Source
  readonly passphrase?: string
  readonly salvage?: boolean
}> = {
  id: 'open-backup',
  available: () => null,
  label: (_state, { source }) => actions['open-backup'](source.name),
  run: async ({ session: { today } }, { source, ...asked }, ports) => {
    const read = await ports.backups.read(source, asked)
    if (isRefusal(read) || isFault(read)) {
      const restoring = { source, backup: null, failure: read }
      return { kind: 'done', quiet: true, look: { dialog: 'restore', restoring } }
    }
    const store = ports.store()
    // Expired first: nothing that is over is shown.
    const preview = backupPreview(stamped(store.read().estate, store.journal()), restoredEstate(read, today))
    const restoring = { source, backup: read, failure: null, preview }
    return { kind: 'done', quiet: true, look: { dialog: 'restore', restoring } }
  },
}
