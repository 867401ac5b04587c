import type { CivilDate } from '../civil-date.ts'
import type { Period } from '../period.ts'

/** What a dropped file, or a manifest with files beside it, proves to be. */
export type ManifestCheck = {
  /** The file that was dropped. */
  readonly file: string
  readonly format: 'tournee-release' | 'tournee-territory' | 'tournee-backup' | 'tournee-part'
  readonly made?: CivilDate
  readonly territory?: string
  readonly fictional?: boolean
  readonly recipient?: string
  readonly period?: Period
  readonly expires?: CivilDate
  readonly purpose?: string
  readonly forbiddenReuse?: string
  /** Each file of the manifest, and each that it does not name: as it was written, changed, missing, or not listed. */
  readonly files: readonly {
    readonly file: string
    readonly state: 'same' | 'changed' | 'missing' | 'unlisted'
  }[]
}
