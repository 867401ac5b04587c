import * as v from 'valibot'
import { type CivilDate, isCivilDate } from '../../domain/civil-date.ts'
import { isRefusal, type Refusal, refusal } from '../../domain/refusal.ts'
import { sha256Hex } from '../../domain/stable-hash.ts'
import { readJson } from '../text/read-json.ts'

export type Files = ReadonlyMap<string, Uint8Array>

/** Every bundle of files with a manifest that the product writes, and the newest version of each that is read here. */
export const BUNDLES = {
  'tournee-release': 2,
  'tournee-territory': 2,
  'tournee-backup': 1,
  'tournee-part': 1,
} as const
export type Bundle = keyof typeof BUNDLES

/** What all manifests begin with; each bundle adds its own members after it. */
export type Head = { readonly format: Bundle; readonly version: number; readonly made?: CivilDate }
/** A file as its manifest lists it; a bundle may say more of each. */
export type Listed = { readonly file: string; readonly bytes: number; readonly sha256: string }

/** What does not agree between a manifest and the files beside it. */
export type ManifestFlaw = {
  readonly file: string
  readonly flaw: 'missing' | 'changed' | 'unlisted' | 'not-a-manifest'
}

export const MANIFEST = 'manifest.json'

/** The head, what the bundle says of itself, then the length and the SHA-256 of each file, in their order, with what `about` adds. */
export const manifestOf = <More extends object>(
  head: Head & More,
  files: Files,
  about: (file: string) => object = () => ({}),
) => ({
  ...head,
  files: [...files].map(
    ([file, bytes]): Listed => ({ file, ...about(file), bytes: bytes.length, sha256: sha256Hex(bytes) }),
  ),
})

export const manifestText = (manifest: Head): string => `${JSON.stringify(manifest, null, 2)}\n`

const HEAD = v.object({
  format: v.picklist(Object.keys(BUNDLES) as Bundle[]),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  made: v.exactOptional(v.pipe(v.string(), v.check(isCivilDate))),
})
const LISTED = v.object({
  ...HEAD.entries,
  files: v.array(v.object({ file: v.string(), bytes: v.number(), sha256: v.string() })),
})

/** The manifest of a bundle of that format as a JSON value, or why it is none: another format, or a version not yet known here. */
export function readManifest(text: string, format: Bundle): { readonly value: unknown } | Refusal {
  const at = { file: MANIFEST }
  const json = readJson(text)
  if (isRefusal(json)) return { ...json, at }
  const head = v.safeParse(HEAD, json.value)
  if (!head.success || head.output.format !== format) return refusal('manifest-invalid', { format }, at)
  const { version } = head.output
  if (version > BUNDLES[format]) return refusal('format-newer', { version, known: BUNDLES[format] }, at)
  return json
}

/** What of the files does not agree with their manifest; empty when they are those that were written. `files` may hold the manifest itself. */
export function manifestFlaws(text: string, files: Files): readonly ManifestFlaw[] {
  const json: { readonly value: unknown } | Refusal = readJson(text)
  const listed = isRefusal(json) ? undefined : v.safeParse(LISTED, json.value)
  if (!listed?.success) return [{ file: MANIFEST, flaw: 'not-a-manifest' }]
  const known = new Set([MANIFEST, ...listed.output.files.map(({ file }) => file)])
  const unlisted = [...files.keys()].filter((file) => !known.has(file))
  return [
    ...listed.output.files.flatMap(({ file, bytes, sha256 }): ManifestFlaw[] => {
      const found = files.get(file)
      if (!found) return [{ file, flaw: 'missing' }]
      return found.length === bytes && sha256Hex(found) === sha256 ? [] : [{ file, flaw: 'changed' }]
    }),
    ...unlisted.map((file) => ({ file, flaw: 'unlisted' }) as const),
  ]
}
