import type { Backup, KeptPhoto } from '../domain/backup.ts'
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
    asked: { readonly made: CivilDate; readonly passphrase?: string },
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
  /** Keeps on this device when a territory was last backed up. */
  readonly remember: (territory: string, day: CivilDate) => void
}
