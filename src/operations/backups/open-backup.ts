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
  run: async (_state, { source, ...asked }, ports) => {
    const read = await ports.backups.read(source, asked)
    const failed = isRefusal(read) || isFault(read)
    const restoring = failed
      ? { source, backup: null, failure: read }
      : { source, backup: read, failure: null }
    return { kind: 'done', quiet: true, look: { dialog: 'restore', restoring } }
  },
}
