import type { Backup } from '../../domain/backup.ts'
import { addDays, type CivilDate } from '../../domain/civil-date.ts'
import {
  type AnyRecord,
  type Estate,
  emptyEstate,
  KINDS,
  settingsOf,
  withRecords,
} from '../../domain/estate.ts'
import { withFrozenQuarters } from '../../domain/published/with-frozen-quarters.ts'
import { expired } from '../../domain/retention/expired.ts'
import { actions } from '../../messages/actions.ts'
import { backups } from '../../messages/backups.ts'
import type { Operation } from '../operation.ts'

/** Opens a backup as a new territory beside those of this device, without what may not be kept any longer; its passphrase is asked for at once. */
export const restoreBackup: Operation<Backup> = {
  id: 'restore-backup',
  available: () => null,
  label: (_state, { territory }) => actions['restore-backup'](territory),
  run: async ({ session }, { territory, made, records, photos }, ports) => {
    const held = withMissingDays(withRecords(emptyEstate(), records), made, session.today)
    const read = withFrozenQuarters(held, session.today)
    const kept = expired(read, session.today)?.estate ?? read
    const all = KINDS.flatMap((kind) => [...(kept[kind] as ReadonlyMap<string, AnyRecord>).values()])
    const named = [...kept.situation.values()].flatMap(({ photo }) => photo ?? [])
    const failed = await ports.backups.open(
      backups.restoredName(territory, made),
      all,
      photos.filter(({ id }) => named.includes(id)),
    )
    return failed ?? { kind: 'done', quiet: true }
  },
}

/** What was noted from the day of a backup on may lie elsewhere: no quarter that it reaches into is counted (see `quarterState`). */
function withMissingDays(estate: Estate, made: CivilDate, today: CivilDate): Estate {
  const settings = settingsOf(estate)
  const until = addDays(today, -1)
  if (made > until) return estate
  return withRecords(estate, [
    { ...settings, missingDays: [...(settings.missingDays ?? []), { from: made, until }] },
  ])
}
