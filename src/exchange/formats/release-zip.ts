import type { Release } from '../../domain/release.ts'
import { releaseFiles } from '../packages/release-files.ts'
import { writeZip } from '../packages/write-zip.ts'

/** The files of a release in one archive. The same release gives the same bytes. */
export const releaseZip = (release: Release, bom = true): Uint8Array =>
  writeZip(releaseFiles(release, bom).files, release.made)
