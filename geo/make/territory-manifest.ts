import { BUNDLES, manifestOf, manifestText } from '../../src/exchange/packages/manifest.ts'

/** What the manifest says of one file; `count` is its number of features or funders. */
type Entry = {
  readonly file: string
  readonly kind: string
  readonly count: number
  readonly source: string
  readonly licence: string
  readonly precision: string
}

/** The manifest's text: the territory, and its files with their length and SHA-256. */
export function territoryManifest(entries: readonly Entry[], texts: ReadonlyMap<string, string>): string {
  const encoder = new TextEncoder()
  const files = new Map(entries.map(({ file }) => [file, encoder.encode(texts.get(file)!)]))
  const manifest = manifestOf(
    {
      format: 'tournee-territory',
      version: BUNDLES['tournee-territory'],
      id: 'nouveau-mons',
      name: 'Nouveau Mons',
      commune: 'Mons-en-Barœul',
      timeZone: 'Europe/Paris',
    },
    files,
    (name) => {
      const { kind, count, source, licence, precision } = entries.find(({ file }) => file === name)!
      return { kind, count, source, licence, precision }
    },
  )
  return manifestText(manifest)
}
