import { addDays, type CivilDate } from '../domain/civil-date.ts'
import { type Estate, settingsOf } from '../domain/estate.ts'
import type { Landlord } from '../domain/landlord.ts'
import { isInPeriod, lastClosedQuarter, type Period } from '../domain/period.ts'
import type { ReleaseCount } from '../domain/release.ts'
import { familyRetentionMonths, keptUntil } from '../domain/retention.ts'
import type { Situation } from '../domain/situation.ts'
import { type SituationPlace, situationPlace } from '../domain/situation-place.ts'
import { FAMILIES, type Family, familyOf, isMaterial } from '../domain/taxonomy.ts'
import { activeEntrances } from '../domain/week/active-entrances.ts'
import { dayOf, type When } from '../domain/when.ts'
import { pointInPolygon } from '../geometry/point-in-polygon.ts'

/** The smallest count that may be said of anything but rows. */
export const LEAST_COUNT = 5
/** Places of fewer dwellings are counted with the whole mission. */
const LEAST_DWELLINGS = 11
/** Records that begin within the first week of a quarter hold the whole of it. */
const FIRST_WEEK = 6

/**
 * Counts of the last quarter closed by the period's end, and by today: families B, C, E and G, and for an insurer, who gets
 * no row, all families. Of the recipient's places when 5 or more, else of the whole mission when 5 or more, else withheld;
 * absent with the reason when records do not hold the whole quarter. C5 is for the team alone and never counted.
 */
export const releaseCounts = (
  estate: Estate,
  recipient: Landlord,
  period: Period,
  today: CivilDate,
): readonly ReleaseCount[] => {
  const yesterday = addDays(today, -1)
  const quarter = lastClosedQuarter([yesterday, period.until].sort()[0]!)
  const families = FAMILIES.filter((family) => recipient.role === 'insurer' || !isMaterial(family))
  if (!holdsQuarter(estate, quarter))
    return families.map((family) => ({ family, quarter, scope: 'mission', withheld: 'no-closed-quarter' }))
  const zone = settingsOf(estate).timeZone
  const isTheirs = scopeOf(estate, recipient)
  const tally = new Map(families.map((family) => [family, { theirs: 0, mission: 0 }]))
  for (const situation of estate.situation.values()) {
    if (situation.code === 'C5' || !isInPeriod(dayOf(situation.when, zone), quarter)) continue
    const counts = tally.get(familyOf(situation.code))
    if (!counts) continue
    counts.mission++
    if (isTheirs(situation)) counts.theirs++
  }
  const { fictional } = settingsOf(estate)
  return families.map((family) => {
    const kept = fictional || today <= keptUntil(quarter.until, familyRetentionMonths(estate, family))
    return kept
      ? publishable(family, quarter, tally.get(family)!)
      : { family, quarter, scope: 'mission', withheld: 'retention' }
  })
}

function publishable(
  family: Family,
  quarter: Period,
  counts: { readonly theirs: number; readonly mission: number },
): ReleaseCount {
  if (counts.theirs >= LEAST_COUNT) return { family, quarter, scope: 'recipient', count: counts.theirs }
  if (counts.mission >= LEAST_COUNT) return { family, quarter, scope: 'mission', count: counts.mission }
  return { family, quarter, scope: 'mission', withheld: 'under-five' }
}

function holdsQuarter(estate: Estate, quarter: Period): boolean {
  const zone = settingsOf(estate).timeZone
  const limit = addDays(quarter.from, FIRST_WEEK)
  const early = ({ when }: { readonly when: When }): boolean => dayOf(when, zone) <= limit
  for (const situation of estate.situation.values()) if (early(situation)) return true
  for (const passage of estate.passage.values()) if (early(passage)) return true
  return false
}

/** A landlord's own places, the town's public space; for an insurer, the agreed extension of the perimeter. */
function scopeOf(estate: Estate, recipient: Landlord): (situation: Situation) => boolean {
  const memo = new Map<string, boolean>()
  const isTheirs = (place: SituationPlace | undefined): boolean => {
    if (!place) return false
    if (recipient.role !== 'insurer') return place.landlord === recipient.id
    return [...estate.perimeter.values()].some(
      ({ part, geometry }) => part === 'extension' && pointInPolygon(place.at, geometry),
    )
  }
  if (recipient.role === 'landlord' && dwellingsOf(estate, recipient.id) < LEAST_DWELLINGS) return () => false
  return ({ place }) => {
    let known = memo.get(place)
    if (known === undefined) {
      known = isTheirs(situationPlace(estate, place))
      memo.set(place, known)
    }
    return known
  }
}

function dwellingsOf(estate: Estate, landlord: string): number {
  let dwellings = 0
  for (const entrance of activeEntrances(estate))
    if (entrance.landlord === landlord) dwellings += entrance.dwellings
  return dwellings
}
