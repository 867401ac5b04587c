import * as v from 'valibot'
import {
  type Backup,
  type DamagedLine,
  isSealedFile,
  type KeptPhoto,
  RECORDS_SCHEMA,
} from '../../domain/backup.ts'
import { isCivilDate } from '../../domain/civil-date.ts'
import { type AnyRecord, KINDS, type Kind } from '../../domain/estate.ts'
import { isRefusal, type Refusal, refusal } from '../../domain/refusal.ts'
import { type Files, MANIFEST, manifestFlaws, readManifest } from '../packages/manifest.ts'
import { readZip, type ZipLimits } from '../packages/read-zip.ts'
import { RECORD_SHAPES, SHAPES } from './record-shapes.ts'
import { unsealed } from './sealed.ts'
import { PHOTO_FILE, RECORD_FILE } from './write-backup.ts'

/** A city's territory with its years of photos. */
const LIMITS: ZipLimits = { entries: 20_000, bytes: 1_000_000_000 }

const HEAD = v.object({
  made: v.pipe(v.string(), v.check(isCivilDate)),
  territory: v.string(),
  fictional: v.boolean(),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
})

/**
 * What a backup holds. Refused: another file, a newer one (`format-newer`), a wrong passphrase, a sealed file that was cut
 * or changed, and one of which a file or a line is not as it was written (`backup-damaged`, with file and row). With
 * `salvage` what is damaged is left out and told, so that the whole rest can be had. Never throws.
 */
export const readBackup = async (
  bytes: Uint8Array,
  asked: { readonly passphrase?: string; readonly salvage?: boolean } = {},
): Promise<Backup | Refusal> => {
  const zip = isSealedFile(bytes) ? await unsealed(bytes, asked.passphrase ?? '') : bytes
  if (isRefusal(zip)) return zip
  const files = readZip(zip, LIMITS)
  if (isRefusal(files)) return files
  const written = files.get(MANIFEST)
  if (!written) return refusal('not-a-backup')
  const text = new TextDecoder().decode(written)
  const manifest = readManifest(text, 'tournee-backup')
  if (isRefusal(manifest)) return manifest
  const head = v.safeParse(HEAD, manifest.value)
  if (!head.success) return refusal('manifest-invalid', { format: 'tournee-backup' }, { file: MANIFEST })
  const { schema, ...about } = head.output
  if (schema > RECORDS_SCHEMA) return refusal('format-newer', { version: schema, known: RECORDS_SCHEMA })
  const [flaw] = manifestFlaws(text, files)
  if (flaw && !asked.salvage) return refusal('backup-damaged', undefined, { file: flaw.file })
  const content = contentOf(files)
  const [first] = content.damaged
  if (first && !asked.salvage) return refusal('backup-damaged', undefined, first)
  if (!content.records.some(({ kind }) => kind === 'settings')) {
    const at = { file: `settings${RECORD_FILE}` }
    return asked.salvage
      ? refusal('backup-hopeless', undefined, at)
      : refusal('backup-damaged', undefined, at)
  }
  const gone = manifestFlaws(text, files).flatMap(({ file, flaw: what }): readonly DamagedLine[] =>
    what === 'missing' ? [{ file, row: 0 }] : [],
  )
  return { ...about, ...content, damaged: [...content.damaged, ...gone] }
}

type Content = Pick<Backup, 'records' | 'photos' | 'counts' | 'damaged'>

const contentOf = (files: Files): Content => {
  const records: AnyRecord[] = []
  const photos: KeptPhoto[] = []
  const damaged: DamagedLine[] = []
  const counts: Partial<Record<Kind, number>> = {}
  for (const [file, bytes] of files) {
    if (file.endsWith(PHOTO_FILE)) photos.push({ id: file.slice(0, -PHOTO_FILE.length), bytes })
    const kind = KINDS.find((each) => file === `${each}${RECORD_FILE}`)
    if (!kind) continue
    const ids = new Set<string>()
    const lines = new TextDecoder().decode(bytes).split('\n')
    for (const [index, line] of lines.entries()) {
      if (line === '') continue
      const record = recordOf(kind, line)
      if (typeof record === 'string' || ids.has(record.id)) {
        damaged.push({ file, row: index + 1, field: typeof record === 'string' ? record : 'id' })
        continue
      }
      ids.add(record.id)
      records.push(record)
    }
    if (ids.size > 0) counts[kind] = ids.size
  }
  return { records, photos, counts, damaged }
}

/** The record of a line, or the field that is not as it should be; empty when the line is no JSON object. */
const recordOf = (kind: Kind, line: string): AnyRecord | string => {
  let value: Record<string, unknown>
  try {
    value = JSON.parse(line) as typeof value
  } catch {
    return ''
  }
  if (!SHAPES.object(value) || Object.hasOwn(value, '__proto__')) return ''
  if (value.kind !== kind) return 'kind'
  if (typeof value.id !== 'string' || value.id === '') return 'id'
  const wrong = Object.entries(RECORD_SHAPES[kind]).find(([field, shape]) => !SHAPES[shape](value[field]))
  return wrong ? wrong[0] : (value as unknown as AnyRecord)
}
