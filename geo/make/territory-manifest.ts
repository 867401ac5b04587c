import { createHash } from 'node:crypto'

/** What the manifest says of one file; `count` is its number of features or funders. */
type Entry = {
  readonly file: string
  readonly kind: string
  readonly count: number
  readonly source: string
  readonly licence: string
  readonly precision: string
}

/** The manifest's text: the territory and, for each file, its SHA-256 (hex, of its UTF-8 bytes). */
export function territoryManifest(entries: readonly Entry[], texts: ReadonlyMap<string, string>): string {
  const layers = entries.map(({ file, kind, count, source, licence, precision }) => {
    const sha256 = createHash('sha256').update(texts.get(file)!, 'utf8').digest('hex')
    return { file, kind, count, sha256, source, licence, precision }
  })
  const manifest = {
    format: 'tournee-territory',
    version: 1,
    id: 'nouveau-mons',
    name: 'Nouveau Mons',
    commune: 'Mons-en-Barœul',
    timeZone: 'Europe/Paris',
    layers,
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
