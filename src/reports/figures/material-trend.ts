import { passagesIn } from '../../domain/dated-records.ts'
import type { Estate } from '../../domain/estate.ts'
import type { RateRatio } from '../../domain/hotspots/rate-ratio.ts'
import type { Landlord } from '../../domain/landlord.ts'
import type { Period } from '../../domain/period.ts'
import { rateRatio } from '../../domain/rates/rate-ratio.ts'
import { type Family, familyOf, MATERIAL_FAMILIES } from '../../domain/taxonomy.ts'
import { inScope } from './in-scope.ts'
import { materialIn } from './material-in.ts'

/** Situations seen on passages in both periods, and the later rate per passage over the earlier; null where nobody passed in one of them, or nothing was seen in either. */
export type MaterialTrend = { readonly was: number; readonly now: number; readonly rate: RateRatio | null }

/**
 * What was seen of each of A, D and F on passages, a period over the one before, with exact limits: per passage at the
 * reader's places, so that more passages are no rise.
 */
export const materialTrends = (
  estate: Estate,
  funder: Landlord | null,
  { period, before }: { readonly period: Period; readonly before: Period },
): ReadonlyMap<Family, MaterialTrend> => {
  const isHere = funder === null ? () => true : inScope(estate, funder)
  const passed = (of: Period): number =>
    passagesIn(estate, of).reduce((sum, { record }) => sum + (record.done && isHere(record.place) ? 1 : 0), 0)
  const seenIn = (of: Period) =>
    materialIn(estate, funder, of).filter(({ record }) => record.origin === 'seen' && isHere(record.place))
  const [now, was] = [period, before].map((of) => ({ passed: passed(of), seen: seenIn(of) }))
  const seen = (side: typeof now, family: Family): number =>
    side!.seen.filter(({ record }) => familyOf(record.code) === family).length
  return new Map(
    MATERIAL_FAMILIES.map((family) => {
      const [before, after] = [seen(was, family), seen(now, family)]
      return [
        family,
        { was: before, now: after, rate: rateRatio(before, was!.passed, after, now!.passed) },
      ] as const
    }),
  )
}
