import { nearestOnRing } from '../../geometry/nearest-on-ring.ts'
import { pointInPolygon } from '../../geometry/point-in-polygon.ts'
import type { Position } from '../../geometry/position.ts'
import { dayNumberOf } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { type Situation, statusOf } from '../situation.ts'
import { situationPlace } from '../situation-place.ts'
import { familyOf } from '../taxonomy.ts'
import { dayOf, hourBandOf } from '../when.ts'
import { fallbackKey } from './fallback-key.ts'
import type { ObservationFilter } from './heat-filter.ts'
import type { SetAside, SetAsideReason } from './observations.ts'
import { groupOfPlace } from './observed-places.ts'

export type CountedSituation = {
  readonly situation: Situation
  readonly day: number
  /** Where it is counted: its own place, or for partners its building or résidence. */
  readonly place: string
}

/** Metres beyond the perimeter that an outline may be off. */
const EDGE_METRES = 25
/** A place of ours with this share of all stands for what was not located. */
const FALLBACK_SHARE = 0.2
/** Families whose entrances partners do not see. */
const BY_RESIDENCE = ['B', 'C', 'E']

/** The situations that a filter asks for, apart from its period, landlords and sectors; and those set aside, by why. */
export const countedSituations = (
  estate: Estate,
  filter: ObservationFilter,
): { readonly counted: readonly CountedSituation[]; readonly setAside: readonly SetAside[] } => {
  const zone = settingsOf(estate).timeZone
  const asked = askedFor(filter, zone)
  const isInside = insideOf(estate)
  const seen = new Set<string>()
  const counted: CountedSituation[] = []
  const setAside: SetAside[] = []
  for (const situation of estate.situation.values()) {
    if (!asked(situation)) continue
    const day = dayNumberOf(dayOf(situation.when, zone))
    const why = setAsideFor(estate, situation, isInside, seen)
    if (why) setAside.push({ id: situation.id, day, family: familyOf(situation.code), why })
    else counted.push({ situation, day, place: countedAt(estate, situation, filter) })
  }
  const fallback = fallbackKey(
    counted.map(({ place }) => place),
    FALLBACK_SHARE,
  )
  if (fallback === undefined) return { counted, setAside }
  for (const { situation, day, place } of counted)
    if (place === fallback)
      setAside.push({ id: situation.id, day, family: familyOf(situation.code), why: 'fallbackPoint' })
  return { counted: counted.filter(({ place }) => place !== fallback), setAside }
}

const isAmong = <Value>(values: readonly Value[], value: Value): boolean =>
  values.length === 0 || values.includes(value)

function askedFor(filter: ObservationFilter, zone: string): (situation: Situation) => boolean {
  return (situation) =>
    filter.families.includes(familyOf(situation.code)) &&
    isAmong(filter.codes, situation.code) &&
    isAmong(filter.origins, situation.origin) &&
    isAmong(filter.statuses, statusOf(situation)) &&
    isAmong(filter.audiences, situation.audience) &&
    isAmong(filter.bands, filter.bands.length === 0 ? 'night' : hourBandOf(situation.when, zone))
}

function setAsideFor(
  estate: Estate,
  situation: Situation,
  isInside: (id: string, at: Position) => boolean,
  seen: Set<string>,
): SetAsideReason | null {
  const { code, place, when } = situation
  if (code === 'C5' || familyOf(code) === 'G' || estate.sector.has(place)) return 'bySector'
  const found = situationPlace(estate, place)
  if (!found) return 'placeUnknown'
  if (!isInside(place, found.at)) return 'outside'
  if (!('minute' in when)) return null
  const key = `${code} ${when.minute} ${place}`
  if (seen.has(key)) return 'duplicate'
  seen.add(key)
  return null
}

function insideOf({ perimeter }: Estate): (id: string, at: Position) => boolean {
  const parts = [...perimeter.values()]
  const known = new Map<string, boolean>()
  return (id, at) => {
    if (parts.length === 0) return true
    const answer =
      known.get(id) ??
      parts.some(
        ({ geometry }) =>
          pointInPolygon(at, geometry) ||
          (nearestOnRing(geometry, at)?.metres ?? Number.POSITIVE_INFINITY) <= EDGE_METRES,
      )
    known.set(id, answer)
    return answer
  }
}

function countedAt(estate: Estate, { code, place }: Situation, { viewer }: ObservationFilter): string {
  return viewer === 'partners' && BY_RESIDENCE.includes(familyOf(code))
    ? (groupOfPlace(estate, place, viewer) ?? place)
    : place
}
