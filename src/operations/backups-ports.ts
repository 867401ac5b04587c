import type { Backup, KeptPhoto } from '../domain/backup.ts'
import type { LastBackup } from '../domain/backups/backup-due.ts'
import type { FieldStamps, Seen } from '../domain/backups/field-stamps.ts'
import type { CivilDate } from '../domain/civil-date.ts'
import type { AnyRecord, Estate } from '../domain/estate.ts'
import type { Source } from '../domain/import.ts'
import type { Fault, Refusal } from '../domain/refusal.ts'
import type { SavedFile } from './ports.ts'

/** What backups need from outside. */
export type BackupsPorts = {
  /** Bytes of a backup of the territory at hand, with its photos; sealed when there is a passphrase. */
  readonly write: (
    estate: Estate,
    asked: {
      readonly made: CivilDate
      readonly passphrase?: string
      readonly stamps?: FieldStamps
      readonly seen?: Seen
    },
  ) => Promise<SavedFile | Fault>
  readonly read: (
    source: Source,
    asked: { readonly passphrase?: string; readonly salvage?: boolean },
  ) => Promise<Backup | Refusal | Fault>
  /** Opens these records as a new territory, and asks for its passphrase; photos are kept once it is given. */
  readonly open: (
    name: string,
    records: readonly AnyRecord[],
    photos: readonly KeptPhoto[],
  ) => Promise<Fault | null>
  /** Keeps photos with the territory at hand, which is open for writing. */
  readonly keepPhotos: (photos: readonly KeptPhoto[]) => Promise<Fault | null>
  /** Keeps on this device when a territory was last backed up. */
  readonly remember: (territory: string, last: LastBackup) => void
  /** Keeps on this device that the reminder of a territory was put off, and on which day. */
  readonly putOff: (territory: string, day: CivilDate) => void
}
