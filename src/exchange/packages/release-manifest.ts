import type { Release } from '../../domain/release.ts'
import { countedMeasures } from '../../messages/release-files.ts'
import { releaseForbidden, releasePurpose, withheldReasons } from '../../messages/reports.ts'
import { type Files, type Head, manifestOf } from './manifest.ts'

export type ReleaseManifest = ReturnType<typeof releaseManifest>

/** What an envoy says of itself: for whom, of when, for what, what may not be done, until when, how much, what stays and why, and its files. */
export function releaseManifest(release: Release, files: Files) {
  const { id, name, role } = release.recipient
  const head: Head = { format: 'tournee-release', version: 2 }
  const about = {
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
      totals: release.counts.map(({ measure, period, scope, count, withheld }) => ({
        measure,
        label: countedMeasures[measure],
        period: { from: period.from, until: period.until },
        scope,
        count: count ?? null,
        ...(withheld && { withheld, reason: withheldReasons[withheld] }),
      })),
    },
    withheld: release.withheld.map(({ reason: withheld, count }) => ({
      withheld,
      reason: withheldReasons[withheld],
      ...(count !== undefined && { count }),
    })),
  }
  return manifestOf({ ...head, ...about }, files)
}
