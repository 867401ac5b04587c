import type { Release } from '../../domain/release.ts'
import { releaseGeojson } from '../formats/release-geojson.ts'
import { releaseZip } from '../formats/release-zip.ts'
import { releaseName } from './release-files.ts'

export type WrittenFile = { readonly name: string; readonly bytes: Uint8Array; readonly type: string }

/** A release as one file to save: the archive of all its files, or the GeoJSON alone. */
export const writeRelease = (release: Release, form: 'geojson' | 'zip'): WrittenFile =>
  form === 'zip'
    ? { name: `${releaseName(release)}.zip`, bytes: releaseZip(release), type: 'application/zip' }
    : {
        name: `${releaseName(release)}.geojson`,
        bytes: new TextEncoder().encode(releaseGeojson(release)),
        type: 'application/geo+json',
      }
