import * as v from 'valibot'
import { isCivilDate } from '../../domain/civil-date.ts'
import type { ManifestCheck } from '../../domain/published/manifest-check.ts'
import { isRefusal, type Refusal, refusal } from '../../domain/refusal.ts'
import { readJson } from '../text/read-json.ts'
import { BUNDLES, type Bundle, type Files, MANIFEST, manifestFlaws, readManifest } from './manifest.ts'
import { readZip } from './read-zip.ts'

const LIMITS = { entries: 200, bytes: 200_000_000 }

const day = v.pipe(v.string(), v.check(isCivilDate))
const text = v.pipe(v.string(), v.maxLength(1000))
const fallen = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.fallback(v.union([schema, v.undefined()]), undefined))
/** What a manifest says of its bundle; a member that is not as we write it is left out. */
const ABOUT = v.object({
  format: v.picklist(Object.keys(BUNDLES) as Bundle[]),
  made: fallen(day),
  territory: fallen(text),
  fictional: fallen(v.boolean()),
  recipient: fallen(v.object({ name: text })),
  period: fallen(v.object({ from: day, until: day })),
  expires: fallen(day),
  purpose: fallen(text),
  forbiddenReuse: fallen(text),
  files: v.array(v.object({ file: v.string(), bytes: v.number(), sha256: v.string() })),
})

/**
 * What an envoy says of itself, and whether its files are those that were written. `given`: one archive, or the manifest and
 * the files beside it. Refused without a manifest of ours. Never throws.
 */
export function checkEnvoy(given: Files): ManifestCheck | Refusal {
  const [name, bytes] = [...given][0] ?? []
  if (!name || !bytes) return refusal('manifest-needed')
  const isArchive = given.size === 1 && bytes[0] === 0x50 && bytes[1] === 0x4b
  const files = isArchive ? readZip(bytes, LIMITS) : given
  if (isRefusal(files)) return { ...files, at: { file: name } }
  const manifest = files.get(MANIFEST)
  if (!manifest) return refusal('manifest-needed')
  const written = new TextDecoder().decode(manifest)
  const json = readJson(written)
  if (isRefusal(json)) return { ...json, at: { file: MANIFEST } }
  const about = v.safeParse(ABOUT, json.value)
  if (!about.success) return refusal('manifest-invalid', { format: 'tournee' }, { file: MANIFEST })
  const known = readManifest(written, about.output.format)
  if (isRefusal(known)) return known
  const flaws = new Map(manifestFlaws(written, files).map(({ file, flaw }) => [file, flaw]))
  if (flaws.get(MANIFEST) === 'not-a-manifest')
    return refusal('manifest-invalid', { format: about.output.format }, { file: MANIFEST })
  const state = (file: string): ManifestCheck['files'][number]['state'] =>
    (flaws.get(file) as 'missing' | 'changed' | 'unlisted' | undefined) ?? 'same'
  const { files: listed, recipient, ...said } = about.output
  return {
    file: name,
    ...(Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as typeof said),
    ...(recipient && { recipient: recipient.name }),
    files: [
      ...listed.map(({ file }) => ({ file, state: state(file) })),
      ...[...flaws].flatMap(([file, flaw]) => (flaw === 'unlisted' ? [{ file, state: flaw }] : [])),
    ],
  } as ManifestCheck
}
