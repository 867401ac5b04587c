import * as v from 'valibot'
import { isRefusal, type Refusal } from '../domain/refusal.ts'
import type { Release } from '../domain/release.ts'
import { sha256Hex } from '../domain/stable-hash.ts'
import { releaseForbidden, releasePurpose, withheldReasons } from '../messages/reports.ts'
import { readJson } from './read-json.ts'

export type Files = ReadonlyMap<string, Uint8Array>
export type Manifest = ReturnType<typeof manifestOf>
/** What does not agree between a manifest and the files beside it. */
export type ManifestFlaw = {
  readonly file: string
  readonly flaw: 'missing' | 'changed' | 'unlisted' | 'not-a-manifest'
}

export const MANIFEST = 'manifest.json'

/** What an envoy says of itself: for whom, of when, for what, what may not be done, until when, how much, what stays and why, and the SHA-256 of each file. */
export function manifestOf(release: Release, files: Files) {
  const { id, name, role } = release.recipient
  return {
    format: 'tournee-release',
    version: 1,
    territory: release.territory,
    fictional: release.fictional,
    recipient: { id, name, role },
    period: { from: release.period.from, until: release.period.until },
    made: release.made,
    expires: release.expires,
    purpose: releasePurpose,
    forbiddenReuse: releaseForbidden,
    counts: {
      rows: release.rows.length,
      places: new Set(release.rows.map(({ place }) => place)).size,
      quarterly: release.counts.map(({ family, quarter, scope, count, withheld }) => ({
        family,
        quarter: { from: quarter.from, until: quarter.until },
        scope,
        count: count ?? null,
        ...(withheld && { withheld, reason: withheldReasons[withheld] }),
      })),
    },
    withheld: release.withheld.map(({ reason: withheld, count }) => ({
      withheld,
      reason: withheldReasons[withheld],
      count,
    })),
    files: [...files].map(([file, bytes]) => ({ file, bytes: bytes.length, sha256: sha256Hex(bytes) })),
  } as const
}

export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`

const LISTED = v.object({
  format: v.literal('tournee-release'),
  files: v.array(v.object({ file: v.string(), bytes: v.number(), sha256: v.string() })),
})

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
