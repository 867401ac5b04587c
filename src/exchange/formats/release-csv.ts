import type { Release } from '../../domain/release.ts'
import { countedMeasures, countHeaders, countScopes, releaseHeaders } from '../../messages/release-files.ts'
import { withheldReasons } from '../../messages/reports.ts'
import { fieldNames, fieldsOf } from '../packages/release-fields.ts'
import { csvText } from '../tables/csv-text.ts'

/** The rows of a release as a table: the fields of the GeoJSON, then longitude and latitude. */
export const releaseCsv = (release: Release, bom = true): string =>
  csvText(
    [...fieldNames, releaseHeaders.longitude, releaseHeaders.latitude],
    release.rows.map((row) => [...fieldsOf(row), row.at[0], row.at[1]]),
    bom,
  )

/** The counts of the other families by quarter; a count that may not be said is empty and has its reason. */
export const countsCsv = (release: Release, bom = true): string =>
  csvText(
    countHeaders,
    release.counts.map(({ measure, period, scope, count, withheld }) => [
      measure,
      countedMeasures[measure],
      period.from,
      period.until,
      countScopes[scope],
      count ?? '',
      withheld ? withheldReasons[withheld] : '',
    ]),
    bom,
  )
