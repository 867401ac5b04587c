import { type CivilDate, daysBetween } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { MONTH_DAYS } from '../period.ts'
import { type Notice, notice } from '../refusal.ts'
import { familyRetentionMonths, keptUntil } from '../retention.ts'
import type { Situation } from '../situation.ts'
import { type SituationPlace, situationPlace } from '../situation-place.ts'
import { type Family, familyOf } from '../taxonomy.ts'
import { dayOf, hourBandOf } from '../when.ts'
import type { HeatEvent, HeatFilter } from './density.ts'

/** Situations of the period and the families asked for that are on no map, by why. */
export type SetAside = {
  /** Noted by sector (family G, C5), or C5 wherever it was noted. */
  readonly bySector: number
  /** Their place is no longer in the territory. */
  readonly placeUnknown: number
}

export type HeatEvents = {
  readonly events: readonly HeatEvent[]
  /** A notice for each family asked for whose records do not reach back over the whole period. */
  readonly leftOut: readonly Notice[]
  readonly setAside: SetAside
}

/** What a situation is for a heat map: an event, one of the counts set aside, or nothing that was asked for. */
export type HeatJudge = (situation: Situation, day: CivilDate) => HeatEvent | keyof SetAside | null

/**
 * Judges situations by families, landlords and bands of the filter, not by its period. C5 is never an event. Situations
 * without a point have no landlord either: they are set aside whatever landlords are asked for.
 */
export const heatJudge = (estate: Estate, filter: Omit<HeatFilter, 'period'>): HeatJudge => {
  const zone = settingsOf(estate).timeZone
  const places = new Map<string, SituationPlace | undefined>()
  return (situation, day) => {
    if (!filter.families.includes(familyOf(situation.code))) return null
    if (filter.bands.length > 0 && !filter.bands.includes(hourBandOf(situation.when, zone))) return null
    if (situation.code === 'C5' || estate.sector.has(situation.place)) return 'bySector'
    if (!places.has(situation.place)) places.set(situation.place, situationPlace(estate, situation.place))
    const place = places.get(situation.place)
    if (!place) return 'placeUnknown'
    if (filter.landlords.length > 0 && !filter.landlords.includes(place.landlord)) return null
    return { at: place.at, place: situation.place, day }
  }
}

/** Of these families, those whose records are all still there from that day on; the fictional example is kept whole. */
export const familiesKept = (
  estate: Estate,
  families: readonly Family[],
  from: CivilDate,
  today: CivilDate,
): readonly Family[] =>
  settingsOf(estate).fictional
    ? families
    : families.filter((family) => today <= keptUntil(from, familyRetentionMonths(estate, family)))

/**
 * What the heat map of a period shows: situations of the families asked for, in the order of the estate. A family whose
 * retention does not cover the whole period is left out whole, since a part of it would read as a calm.
 */
export const heatEvents = (estate: Estate, filter: HeatFilter, today: CivilDate): HeatEvents => {
  const { from, until } = filter.period
  const zone = settingsOf(estate).timeZone
  const families = familiesKept(estate, filter.families, from, today)
  const judge = heatJudge(estate, { ...filter, families })
  const events: HeatEvent[] = []
  const setAside = { bySector: 0, placeUnknown: 0 }
  for (const situation of estate.situation.values()) {
    const day = dayOf(situation.when, zone)
    if (day < from || day > until) continue
    const judged = judge(situation, day)
    if (typeof judged === 'string') setAside[judged]++
    else if (judged) events.push(judged)
  }
  const leftOut = filter.families
    .filter((family) => !families.includes(family))
    .map((family) => {
      const gone = daysBetween(keptUntil(from, familyRetentionMonths(estate, family)), today)
      return notice('left-out-by-retention', Math.max(1, Math.ceil(gone / MONTH_DAYS)), { family })
    })
  return { events, leftOut, setAside }
}
