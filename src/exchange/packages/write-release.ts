import type { Release, ReleaseForm } from '../../domain/release.ts'
import { releaseCsv } from '../formats/release-csv.ts'
import { releaseGeojson } from '../formats/release-geojson.ts'
import { releaseZip } from '../formats/release-zip.ts'
import { releaseName } from './release-files.ts'

export type WrittenFile = { readonly name: string; readonly bytes: Uint8Array; readonly type: string }

/** A release as one file to save: the archive of all its files, or its rows alone as GeoJSON or CSV; `bom`: tables begin with a byte order mark. */
export const writeRelease = (release: Release, form: ReleaseForm, bom = true): WrittenFile => {
  const name = `${releaseName(release)}.${form}`
  const text = (content: string): Uint8Array => new TextEncoder().encode(content)
  switch (form) {
    case 'zip':
      return { name, bytes: releaseZip(release, bom), type: 'application/zip' }
    case 'geojson':
      return { name, bytes: text(releaseGeojson(release)), type: 'application/geo+json' }
    case 'csv':
      return { name, bytes: text(releaseCsv(release, bom)), type: 'text/csv' }
  }
}
