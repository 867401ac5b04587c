import type { Release } from '../../domain/release.ts'
import { fileName } from '../../messages/file-names.ts'
import { releaseReadme } from '../../messages/release-files.ts'
import { countsCsv, releaseCsv } from '../formats/release-csv.ts'
import { releaseGeojson } from '../formats/release-geojson.ts'
import { type Files, MANIFEST, manifestText } from './manifest.ts'
import { type ReleaseManifest, releaseManifest } from './release-manifest.ts'

/** The files of a release by name, in the order they are shown, the manifest last but for the read-me; and that manifest. */
export function releaseFiles(
  release: Release,
  bom = true,
): {
  readonly files: Files
  readonly manifest: ReleaseManifest
} {
  const encoder = new TextEncoder()
  const files = new Map<string, Uint8Array>([
    ['situations.geojson', encoder.encode(releaseGeojson(release))],
    ['situations.csv', encoder.encode(releaseCsv(release, bom))],
    ['counts.csv', encoder.encode(countsCsv(release, bom))],
    ['LISEZMOI.txt', encoder.encode(releaseReadme(release))],
  ])
  const manifest = releaseManifest(release, files)
  return { files: new Map([...files, [MANIFEST, encoder.encode(manifestText(manifest))]]), manifest }
}

/** The name of what is sent, without its ending: recipient and period, and whether it is fictional. */
export const releaseName = ({ recipient, period, fictional }: Release): string =>
  fileName({ what: 'release', when: period, whom: recipient.name, fictional })
