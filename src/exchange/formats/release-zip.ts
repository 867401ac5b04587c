import { type Zippable, zipSync } from 'fflate'
import type { Release } from '../../domain/release.ts'
import { releaseFiles } from '../release-files.ts'

/** The files of a release in one archive. The same release gives the same bytes: fixed order, and the day it was made as the time of each file. */
export function releaseZip(release: Release): Uint8Array {
  const [year = 1980, month = 1, day = 1] = release.made.split('-').map(Number)
  // the archive keeps local time without a zone: local noon reads the same everywhere
  const mtime = new Date(year, month - 1, day, 12)
  const entries: Zippable = Object.fromEntries(releaseFiles(release).files)
  return zipSync(entries, { mtime, level: 9 })
}
