import { isSealedFile, maybePlainBackup } from '../../domain/backup.ts'
import { pmtilesVersion } from '../../domain/base-map.ts'
import type { Source } from '../../domain/import.ts'
import { refusal } from '../../domain/refusal.ts'
import type { Session } from '../../store/session.ts'
import { takeBaseMap } from '../base-maps/take-base-map.ts'
import { readAnswers } from '../meetings/read-answers.ts'
import type { Operation } from '../operation.ts'
import type { Outcome } from '../perform.ts'
import { checkEnvoy } from '../returns/check-envoy.ts'
import { readReturned } from '../returns/read-returned.ts'
import { envoyOf } from './envoy-of.ts'
import { headOf } from './head-of.ts'
import { readFile } from './read-file.ts'

/** The one door of every file dropped or picked: what is not data of the territory goes elsewhere from here. */
export const takeFile: Operation<{
  readonly source: Source
  /** Files given with it: with one, none is taken, for nobody would see which. */
  readonly others?: number
}> = {
  id: 'take-file',
  available: (state, { source, others = 0 }) =>
    others > 0 ? refusal('files-many', { count: others + 1 }) : readFile.available(state, { source }),
  label: readFile.label,
  run: async (state, target, ports) => {
    const head = await headOf(target.source)
    if (isSealedFile(head)) {
      // Its passphrase is asked for before anything of it can be said.
      const restoring = { source: target.source, backup: null, failure: null }
      return { kind: 'done', quiet: true, look: { dialog: 'restore', restoring } }
    }
    if (maybePlainBackup(head)) {
      const { openBackup } = await import('../backups/open-backup.ts')
      const opened = await openBackup.run(state, { source: target.source }, ports)
      if (isOfBackup(opened)) return opened
    }
    if (pmtilesVersion(head) !== null) return takeBaseMap.run(state, target, ports)
    const { source } = target
    switch (envoyOf(head)) {
      case 'returned':
        return readReturned.run(state, { source }, ports)
      case 'answers':
        return readAnswers.run(state, { source }, ports)
      case 'manifest':
        return checkEnvoy.run(state, { sources: [source] }, ports)
      default:
        return readFile.run(state, target, ports)
    }
  },
}

/** Whether what was read is a backup: a whole one, or one that is damaged. Of any other file its own reader says what it is. */
function isOfBackup(opened: Outcome): boolean {
  if (opened.kind !== 'done') return false
  const { restoring } = opened.look as Partial<Session>
  return !!restoring?.backup || restoring?.failure?.code === 'backup-damaged'
}
