import * as v from 'valibot'
import type { Backup, DamagedLine } from '../../domain/backup.ts'
import { type AnyRecord, KINDS } from '../../domain/estate.ts'
import { isRefusal, type Refusal, refusal } from '../../domain/refusal.ts'
import { DEFAULT_SETTINGS } from '../../domain/settings.ts'
import { MANIFEST, manifestFlaws } from '../packages/manifest.ts'
import type { RecoveredFiles } from '../packages/recover-zip.ts'
import { readJson } from '../text/read-json.ts'
import { contentOf } from './backup-content.ts'
import { PHOTO_FILE, RECORD_FILE } from './write-backup.ts'

/** What a manifest says of a backup as a whole. */
export type BackupHead = Pick<Backup, 'territory' | 'fictional' | 'made' | 'seen'>

const LISTED = v.object({
  files: v.array(v.object({ file: v.string(), records: v.optional(v.number()) })),
})

/** How many records the manifest says that each file of them has. */
export const announcedCounts = (
  text: string,
): readonly { readonly file: string; readonly records: number }[] => {
  const json: { readonly value: unknown } | Refusal = readJson(text)
  const read = isRefusal(json) ? undefined : v.safeParse(LISTED, json.value)
  if (!read?.success) return []
  return read.output.files.flatMap(({ file, records }) => (records === undefined ? [] : [{ file, records }]))
}

/**
 * What is whole of a damaged backup, and all that is not: lines, files that are gone, cut, altered or hold fewer records than
 * announced. Without its manifest it is of no day; without its settings it has the usual ones. Refused when no record is left.
 */
export const salvaged = (head: BackupHead | null, rest: RecoveredFiles): Backup | Refusal => {
  const files = new Map(rest.whole)
  const damaged: DamagedLine[] = rest.altered.map((file) => ({ file, row: 0, flaw: 'altered' }))
  for (const [file, bytes] of rest.cut) {
    const lines = file.endsWith(PHOTO_FILE)
      ? new Uint8Array()
      : bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1)
    if (lines.length > 0) files.set(file, lines)
    damaged.push({ file, row: 0, byte: lines.length, flaw: 'cut' })
  }
  const content = contentOf(files)
  damaged.push(...content.damaged)
  const known = new Set(damaged.map(({ file }) => file))
  const told = (file: string, flaw: 'gone' | 'altered' | 'count'): void => {
    if (!known.has(file)) damaged.push({ file, row: 0, flaw })
    known.add(file)
  }
  const manifest = rest.whole.get(MANIFEST)
  const text = new TextDecoder().decode(manifest)
  if (!manifest) told(MANIFEST, 'gone')
  for (const { file, flaw } of manifest ? manifestFlaws(text, files) : [])
    if (flaw !== 'unlisted') told(file, flaw === 'missing' ? 'gone' : 'altered')
  for (const { file, records } of manifest ? announcedCounts(text) : []) {
    const kind = KINDS.find((each) => file === `${each}${RECORD_FILE}`)
    if (kind && (content.counts[kind] ?? 0) !== records) told(file, 'count')
  }
  if (content.records.length === 0) return refusal('backup-hopeless')
  const settings = content.records.find((record) => record.kind === 'settings')
  if (!settings) told(`settings${RECORD_FILE}`, 'gone')
  const { territory, fictional } = settings ?? head ?? { territory: '', fictional: false }
  const usual: AnyRecord = { ...DEFAULT_SETTINGS, territory, fictional }
  return {
    ...(head ?? { territory, fictional, made: NO_DAY, seen: {} }),
    ...content,
    records: settings ? content.records : [usual, ...content.records],
    damaged,
  }
}

/** The day of a backup whose manifest is gone: all days since may lack records. */
const NO_DAY = '2000-01-01'
