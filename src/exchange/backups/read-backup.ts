import * as v from 'valibot'
import { type Backup, isSealedFile, RECORDS_SCHEMA } from '../../domain/backup.ts'
import { isCivilDate } from '../../domain/civil-date.ts'
import { isRefusal, type Refusal, refusal } from '../../domain/refusal.ts'
import { type Files, MANIFEST, manifestFlaws, readManifest } from '../packages/manifest.ts'
import { readZip, type ZipLimits } from '../packages/read-zip.ts'
import { type RecoveredFiles, recoverZip } from '../packages/recover-zip.ts'
import { contentOf } from './backup-content.ts'
import { recoverSealed } from './recover-sealed.ts'
import { announcedCounts, type BackupHead, salvaged } from './salvaged.ts'
import { unsealed } from './sealed.ts'
import { RECORD_FILE } from './write-backup.ts'

/** A city's territory with its years of photos. */
const LIMITS: ZipLimits = { entries: 20_000, bytes: 1_000_000_000 }

const HEAD = v.object({
  made: v.pipe(v.string(), v.check(isCivilDate)),
  territory: v.string(),
  fictional: v.boolean(),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  seen: v.optional(v.record(v.string(), v.pipe(v.number(), v.safeInteger(), v.minValue(1))), {}),
})

export type Asked = { readonly passphrase?: string; readonly salvage?: boolean }

/**
 * What a backup holds. Refused: another file, a newer one (`format-newer`), a wrong passphrase, a sealed file that was cut or
 * changed (`backup-cut`, with the byte where that begins), and one of which a file or a line is not as it was written
 * (`backup-damaged`, with file, row and byte). With `salvage` what is damaged is left out and told, so that the whole rest can
 * be had. Never throws.
 */
export const readBackup = async (bytes: Uint8Array, asked: Asked = {}): Promise<Backup | Refusal> => {
  if (!isSealedFile(bytes)) return readArchive(bytes, asked)
  const zip = await unsealed(bytes, asked.passphrase ?? '')
  if (!isRefusal(zip)) return readArchive(zip, asked)
  if (zip.code !== 'backup-cut') return zip
  const rest = await recoverSealed(bytes, asked.passphrase ?? '')
  if (isRefusal(rest)) return rest
  if (!asked.salvage) return refusal('backup-cut', { byte: rest.at, size: bytes.length })
  return readRest(recoverZip(rest.bytes, LIMITS, rest.holes))
}

const readArchive = (zip: Uint8Array, asked: Asked): Backup | Refusal => {
  if (zip.length > 0 && !isArchive(zip)) return refusal('not-a-backup')
  const files = readZip(zip, LIMITS)
  if (!isRefusal(files)) return readFiles(files, asked)
  if (files.code !== 'zip-damaged') return files
  // Its end is missing, or a file of it is not as announced: what is ours can be had all the same.
  const rest = recoverZip(zip, LIMITS)
  const head = headOf(rest.whole.get(MANIFEST))
  if (!head || isRefusal(head)) return head ?? files
  if (asked.salvage) return readRest(rest)
  const [file, content] = [...rest.cut][0] ?? [rest.altered[0]]
  return refusal('backup-damaged', undefined, {
    file: file ?? MANIFEST,
    ...(content && { byte: content.length }),
  })
}

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** What the manifest says of the backup; null when there is none, the refusal of one of another kind or of a newer app. */
const headOf = (bytes: Uint8Array | undefined): BackupHead | Refusal | null => {
  if (!bytes) return null
  const manifest = readManifest(new TextDecoder().decode(bytes), 'tournee-backup')
  if (isRefusal(manifest)) return manifest
  const head = v.safeParse(HEAD, manifest.value)
  if (!head.success) return refusal('manifest-invalid', { format: 'tournee-backup' }, { file: MANIFEST })
  const { schema, ...about } = head.output
  return schema > RECORDS_SCHEMA ? refusal('format-newer', { version: schema, known: RECORDS_SCHEMA }) : about
}

const readFiles = (files: Files, { salvage }: Asked): Backup | Refusal => {
  const head = headOf(files.get(MANIFEST))
  if (!head) return refusal('not-a-backup')
  if (isRefusal(head)) return head
  if (salvage) return salvaged(head, { whole: files, cut: new Map(), altered: [] })
  const text = new TextDecoder().decode(files.get(MANIFEST))
  const content = contentOf(files)
  const [line] = content.damaged
  if (line) return refusal('backup-damaged', undefined, line)
  const [flaw] = manifestFlaws(text, files)
  if (flaw) return refusal('backup-damaged', undefined, { file: flaw.file })
  const counted = announcedCounts(text).find(
    ({ file, records }) => records !== content.counts[file.slice(0, -RECORD_FILE.length) as never],
  )
  if (counted) return refusal('backup-damaged', undefined, { file: counted.file })
  if (!content.records.some(({ kind }) => kind === 'settings'))
    return refusal('backup-damaged', undefined, { file: `settings${RECORD_FILE}` })
  return { ...head, ...content }
}

const readRest = (rest: RecoveredFiles): Backup | Refusal => {
  const head = headOf(rest.whole.get(MANIFEST))
  return isRefusal(head) ? head : salvaged(head, rest)
}
