import type { Release } from '../../domain/release.ts'
import { releaseForbidden, releasePurpose } from '../../messages/reports.ts'
import { fieldNames, fieldsOf } from '../packages/release-fields.ts'

/**
 * The rows of a release as GeoJSON (RFC 7946): a point each, in `[lng, lat]`, with its id and the fields that may leave.
 * Period, purpose and expiry are members of the collection, so that the file speaks for itself when it travels alone.
 */
export function releaseGeojson(release: Release): string {
  const head = JSON.stringify({
    type: 'FeatureCollection',
    recipient: release.recipient.id,
    period: { from: release.period.from, until: release.period.until },
    purpose: releasePurpose,
    forbiddenReuse: releaseForbidden,
    made: release.made,
    expires: release.expires,
    fictional: release.fictional,
  })
  const lines = release.rows.map((row) => {
    const cells = fieldsOf(row)
    return JSON.stringify({
      type: 'Feature',
      id: row.id,
      properties: Object.fromEntries(fieldNames.map((name, index) => [name, cells[index]])),
      geometry: { type: 'Point', coordinates: [row.at[0], row.at[1]] },
    })
  })
  return `${head.slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`
}
