import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { Landlord } from '../../domain/landlord.ts'
import { landlordsByStock } from '../../domain/landlords-by-stock.ts'
import type { Period } from '../../domain/period.ts'
import { isRefusal, type Refusal } from '../../domain/refusal.ts'
import { makeRelease } from '../../reports/release.ts'

/** What one recipient would get for a period. */
export type ReleaseOf = {
  readonly recipient: Landlord
  readonly rows: number
  /** Counts that are said, of those that could be. */
  readonly said: number
  readonly counts: number
  /** Why it would get nothing. */
  readonly refusal: Refusal | null
}

/** What every recipient would get for a period, landlords by their stock, then the others: each file is made as it would leave. */
export const releasesOf = (estate: Estate, period: Period, today: CivilDate): readonly ReleaseOf[] =>
  landlordsByStock(estate).map((recipient) => {
    const made = makeRelease(estate, recipient.id, period, today)
    if (isRefusal(made)) return { recipient, rows: 0, said: 0, counts: 0, refusal: made }
    const said = made.counts.filter(({ count }) => count !== undefined).length
    return { recipient, rows: made.rows.length, said, counts: made.counts.length, refusal: null }
  })
