import type { Backup, DamagedLine, KeptPhoto } from '../../domain/backup.ts'
import { danglingRecords } from '../../domain/backups/dangling-records.ts'
import { type AnyRecord, KINDS, type Kind } from '../../domain/estate.ts'
import { type Files, MANIFEST } from '../packages/manifest.ts'
import { linesOf } from './json-lines.ts'
import { RECORD_SHAPES, SHAPES } from './record-shapes.ts'
import { readStamps, STAMPS_FILE } from './stamps-file.ts'
import { PHOTO_FILE, RECORD_FILE } from './write-backup.ts'

export type Content = Pick<Backup, 'records' | 'photos' | 'counts' | 'damaged' | 'dangling' | 'stamps'>

/** Records, photos and stamps of the files of a backup, each line that is none, with where it begins, and each file of which nothing is known. Never throws. */
export const contentOf = (files: Files): Content => {
  const records: AnyRecord[] = []
  const photos: KeptPhoto[] = []
  const damaged: DamagedLine[] = []
  const counts: Partial<Record<Kind, number>> = {}
  for (const [file, bytes] of files) {
    const kind = KINDS.find((each) => file === `${each}${RECORD_FILE}`)
    if (!kind) {
      if (file.endsWith(PHOTO_FILE)) photos.push({ id: file.slice(0, -PHOTO_FILE.length), bytes })
      else if (file !== MANIFEST && file !== STAMPS_FILE) damaged.push({ file, row: 0, flaw: 'unknown' })
      continue
    }
    const ids = new Set<string>()
    for (const { line, row, byte } of linesOf(bytes)) {
      const record = line === null ? '' : recordOf(kind, line)
      if (typeof record !== 'string' && !ids.has(record.id)) {
        ids.add(record.id)
        records.push(record)
      } else {
        const field = typeof record === 'string' ? record : 'id'
        damaged.push({ file, row, byte, ...(field !== '' && { field }) })
      }
    }
    if (ids.size > 0) counts[kind] = ids.size
  }
  const { stamps, wrong } = readStamps([...linesOf(files.get(STAMPS_FILE) ?? new Uint8Array())])
  damaged.push(...wrong.map(({ row, byte }) => ({ file: STAMPS_FILE, row, byte })))
  return { records, photos, counts, damaged, dangling: danglingRecords(records), stamps }
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
