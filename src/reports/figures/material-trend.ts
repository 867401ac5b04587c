import type { Estate } from '../../domain/estate.ts'
import type { RateRatio } from '../../domain/hotspots/rate-ratio.ts'
import type { Landlord } from '../../domain/landlord.ts'
import type { Period } from '../../domain/period.ts'
import { rateRatio } from '../../domain/rates/rate-ratio.ts'
import { type Family, familyOf } from '../../domain/taxonomy.ts'
import { passagesIn } from './dated-records.ts'
import { inScope } from './in-scope.ts'
import { materialIn } from './material-in.ts'

/**
 * What was seen of a family on passages, a period over the one before, with exact limits: per passage at the reader's places,
 * so that more passages are no rise. Null where nobody passed in one of them, or nothing was seen in either.
 */
export const materialTrend = (
  estate: Estate,
  funder: Landlord | null,
  family: Family,
  { period, before }: { readonly period: Period; readonly before: Period },
): RateRatio | null => {
  const isHere = funder === null ? () => true : inScope(estate, funder)
  const passed = (of: Period): number =>
    passagesIn(estate, of).filter(({ record }) => record.done && isHere(record.place)).length
  const seen = (of: Period): number =>
    materialIn(estate, funder, of).filter(
      ({ record }) => record.origin === 'seen' && familyOf(record.code) === family && isHere(record.place),
    ).length
  return rateRatio(seen(before), passed(before), seen(period), passed(period))
}
