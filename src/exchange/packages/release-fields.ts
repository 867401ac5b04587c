import type { ReleaseRow } from '../../domain/release.ts'
import { releaseHeaders } from '../../messages/release-files.ts'
import { words } from '../../messages/words.ts'

export type Cell = string | number

/** The fields that leave, in the order of the files, under the names they bear there. Nothing else of a row is written. */
const FIELDS: readonly (readonly [string, (row: ReleaseRow) => Cell])[] = [
  [releaseHeaders.id, (row) => row.id],
  [releaseHeaders.code, (row) => row.code],
  [releaseHeaders.codeLabel, (row) => row.codeLabel],
  [releaseHeaders.ownCode, (row) => row.ownCode ?? ''],
  [releaseHeaders.family, (row) => row.family],
  [releaseHeaders.place, (row) => row.place],
  [releaseHeaders.placeName, (row) => row.placeName],
  [releaseHeaders.on, (row) => row.on],
  [releaseHeaders.severity, (row) => row.severity],
  [releaseHeaders.recurrence, (row) => words.recurrence[row.recurrence]],
  [releaseHeaders.status, (row) => words.status[row.status]],
  [releaseHeaders.reference, (row) => row.reference ?? ''],
]

export const fieldNames: readonly string[] = FIELDS.map(([name]) => name)
export const fieldsOf = (row: ReleaseRow): readonly Cell[] => FIELDS.map(([, value]) => value(row))
