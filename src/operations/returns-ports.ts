import type { CivilDate } from '../domain/civil-date.ts'
import type { Source } from '../domain/import.ts'
import type { ManifestCheck } from '../domain/published/manifest-check.ts'
import type { ReturnedFile } from '../domain/published/returned-file.ts'
import type { SentRow } from '../domain/published/sent-rows.ts'
import type { Fault, Refusal } from '../domain/refusal.ts'

/** Files that come back from partners, read in a worker; nothing is changed by reading. */
export type ReturnsPorts = {
  readonly read: (
    source: Source,
    context: {
      readonly sent: ReadonlyMap<string, SentRow>
      readonly today: CivilDate
      readonly timeZone: string
      readonly knownNames: readonly string[]
    },
  ) => Promise<ReturnedFile | Refusal | Fault>
  /** One archive, or a manifest and the files beside it. */
  readonly check: (sources: readonly Source[]) => Promise<ManifestCheck | Refusal | Fault>
}
