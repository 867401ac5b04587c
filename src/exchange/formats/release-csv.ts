import type { Release } from '../../domain/release.ts'
import { countHeaders, countScopes, releaseHeaders } from '../../messages/release-files.ts'
import { withheldReasons } from '../../messages/reports.ts'
import { words } from '../../messages/words.ts'
import { fieldNames, fieldsOf } from '../packages/release-fields.ts'
import { csvText } from '../tables/csv-text.ts'

/** The rows of a release as a table: the fields of the GeoJSON, then longitude and latitude. */
export const releaseCsv = (release: Release): string =>
  csvText(
    [...fieldNames, releaseHeaders.longitude, releaseHeaders.latitude],
    release.rows.map((row) => [...fieldsOf(row), row.at[0], row.at[1]]),
  )

/** The quarterly counts of the other families; a count that may not be said is empty and has its reason. */
export const countsCsv = (release: Release): string =>
  csvText(
    countHeaders,
    release.counts.map(({ family, quarter, scope, count, withheld }) => [
      family,
      words.family[family],
      quarter.from,
      quarter.until,
      countScopes[scope],
      count ?? '',
      withheld ? withheldReasons[withheld] : '',
    ]),
  )
