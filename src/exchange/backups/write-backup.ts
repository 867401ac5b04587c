import { type KeptPhoto, RECORDS_SCHEMA } from '../../domain/backup.ts'
import type { FieldStamps, Seen } from '../../domain/backups/field-stamps.ts'
import type { CivilDate } from '../../domain/civil-date.ts'
import { type AnyRecord, type Estate, KINDS, settingsOf } from '../../domain/estate.ts'
import { BUNDLES, type Files, MANIFEST, manifestOf, manifestText } from '../packages/manifest.ts'
import type { WrittenFile } from '../packages/write-release.ts'
import { writeZip } from '../packages/write-zip.ts'
import { sealed } from './sealed.ts'
import { STAMPS_FILE, stampsText } from './stamps-file.ts'

export const RECORD_FILE = '.jsonl'
export const PHOTO_FILE = '.jpg'

/** What goes with the records: the day, who wrote what, and what was seen. */
type Written = { readonly made: CivilDate; readonly stamps?: FieldStamps; readonly seen?: Seen }

/** Photos are already packed: they are stored as they are by the zip's own choice of the smaller. */
const backupFiles = (
  estate: Estate,
  photos: readonly KeptPhoto[],
  { made, stamps, seen }: Written,
): Files => {
  const encoder = new TextEncoder()
  const files = new Map<string, Uint8Array>()
  const records = new Map<string, number>()
  for (const kind of KINDS) {
    const all = [...(estate[kind] as ReadonlyMap<string, AnyRecord>).values()]
    if (all.length === 0) continue
    const file = `${kind}${RECORD_FILE}`
    records.set(file, all.length)
    files.set(file, encoder.encode(all.map((record) => `${JSON.stringify(record)}\n`).join('')))
  }
  for (const { id, bytes } of photos) files.set(`${id}${PHOTO_FILE}`, bytes)
  if (stamps && stamps.size > 0) files.set(STAMPS_FILE, encoder.encode(stampsText(stamps)))
  const { territory, fictional } = settingsOf(estate)
  const head = { format: 'tournee-backup', version: BUNDLES['tournee-backup'], made } as const
  const about = (file: string): object => (records.has(file) ? { records: records.get(file) } : {})
  const manifest = manifestOf(
    { ...head, territory, fictional, schema: RECORDS_SCHEMA, ...(seen && { seen }) },
    files,
    about,
  )
  return new Map([[MANIFEST, encoder.encode(manifestText(manifest))], ...files])
}

/** Names that no file system takes, and what would look like a path. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
const UNFIT = /[\\/:*?"<>|\u0000-\u001f]+/g

/**
 * A backup as one file: a zip of JSON Lines, one file a kind, with photos and their manifest, sealed as an age file under
 * the passphrase. Without one it stays a plain zip: for the fictional example alone.
 */
export const writeBackup = async (
  estate: Estate,
  photos: readonly KeptPhoto[],
  asked: Written & { readonly passphrase?: string; readonly workFactor?: number },
): Promise<WrittenFile> => {
  const { territory, fictional } = settingsOf(estate)
  const { made, passphrase, workFactor } = asked
  if (passphrase === undefined && !fictional) throw new Error('only the example is backed up unsealed')
  const zip = writeZip(backupFiles(estate, photos, asked), made)
  const name = `${territory.replace(UNFIT, '-').slice(0, 80)} sauvegarde ${made}`
  return passphrase === undefined
    ? { name: `${name}.zip`, bytes: zip, type: 'application/zip' }
    : {
        name: `${name}.zip.age`,
        bytes: await sealed(zip, passphrase, workFactor),
        type: 'application/octet-stream',
      }
}
