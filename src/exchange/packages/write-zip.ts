import { type Zippable, zipSync } from 'fflate'
import type { CivilDate } from '../../domain/civil-date.ts'
import type { Files } from './manifest.ts'

/** The files in one archive. The same files and day give the same bytes: fixed order, and that day as the time of each file. */
export function writeZip(files: Files, made: CivilDate): Uint8Array {
  const [year = 1980, month = 1, day = 1] = made.split('-').map(Number)
  // the archive keeps local time without a zone: local noon reads the same everywhere
  const mtime = new Date(year, month - 1, day, 12)
  const entries: Zippable = Object.fromEntries(files)
  return zipSync(entries, { mtime, level: 9 })
}
