import { boundsOf, centreOf } from '../../geometry/bounds.ts'
import type { Position } from '../../geometry/position.ts'
import { dayNumberOf } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { HOUR_BANDS } from '../half-day.ts'
import { situationPlace } from '../situation-place.ts'
import { FAMILIES, familyOf } from '../taxonomy.ts'
import { dayOf, hourBandOf, localOf } from '../when.ts'
import { type CountedSituation, countedSituations } from './counted-situations.ts'
import type { ObservationFilter } from './heat-filter.ts'
import type { Observations, PassageColumns, SituationColumns } from './observations.ts'
import { type ObservedPlace, observedPlaces, residenceName } from './observed-places.ts'

const PARTS = [
  'situation',
  'passage',
  'entrance',
  'publicPlace',
  'building',
  'sector',
  'perimeter',
  'settings',
] as const
type Noted = Pick<Estate, (typeof PARTS)[number]>
type Passed = { readonly day: number; readonly place: string }

let kept: { readonly parts: Noted; readonly key: string; readonly observations: Observations } | undefined

const partsOf = (estate: Estate): Noted => {
  const { situation, passage, entrance, publicPlace, building, sector, perimeter, settings } = estate
  return { situation, passage, entrance, publicPlace, building, sector, perimeter, settings }
}

/** The same text for the same choices: the period, and the order in which they were made, do not count. */
const keyOf = (filter: ObservationFilter): string =>
  JSON.stringify([
    [...filter.families].sort(),
    [...filter.codes].sort(),
    [...filter.landlords].sort(),
    [...filter.sectors].sort(),
    [...filter.bands].sort(),
    [...filter.origins].sort(),
    [...filter.statuses].sort(),
    [...filter.audiences].sort(),
    filter.viewer,
  ])

/** Whether two territories hold the same records of all that observations are made of. */
export const observesSame = (a: Noted, b: Noted): boolean => PARTS.every((part) => a[part] === b[part])

/**
 * What a filter, apart from its period, lets engines see of a territory: situations of the families asked for, and the
 * passages of the hours asked for. The last answer is kept: the same records and choices give the same object, so that
 * whoever holds it need not be sent it again.
 */
export const observationsOf = (estate: Estate, filter: ObservationFilter): Observations => {
  const parts = partsOf(estate)
  const key = keyOf(filter)
  if (kept?.key === key && observesSame(kept.parts, parts)) return kept.observations
  const observations = observed(estate, filter)
  kept = { parts, key, observations }
  return observations
}

function observed(estate: Estate, filter: ObservationFilter): Observations {
  const { counted, setAside } = countedSituations(estate, filter)
  const passed = passagesOf(estate, filter)
  const places = observedPlaces(estate, usedPlaces(estate, counted, passed), filter)
  const indexOf = new Map(places.map(({ id }, index) => [id, index]))
  const groups = namesOf(places, ({ group }) => group)
  const sectors = namesOf(places, ({ sector }) => sector)
  const landlords = namesOf(places, ({ landlord }) => landlord)
  const column = (names: readonly string[], name: (place: ObservedPlace) => string | undefined) => {
    const rank = new Map(names.map((each, index) => [each, index]))
    return Int32Array.from(places, (place) => rank.get(name(place) ?? '') ?? -1)
  }
  return {
    places: places.map(({ id }) => id),
    positions: Float64Array.from(places.flatMap(({ at }) => [...at])),
    ...{ groups, groupOf: column(groups, ({ group }) => group) },
    ...{ sectors, sectorOf: column(sectors, ({ sector }) => sector) },
    ...{ landlords, landlordOf: column(landlords, ({ landlord }) => landlord) },
    situations: situationColumns(counted, indexOf, settingsOf(estate).timeZone),
    passages: passageColumns(passed, indexOf),
    setAside,
  }
}

const namesOf = (
  places: readonly ObservedPlace[],
  name: (place: ObservedPlace) => string | undefined,
): readonly string[] =>
  [...new Set(places.map(name).filter((each): each is string => each !== undefined))].sort()

function passagesOf(estate: Estate, { bands }: ObservationFilter): readonly Passed[] {
  const zone = settingsOf(estate).timeZone
  const passed: Passed[] = []
  for (const { place, when, done } of estate.passage.values()) {
    if (!done || (bands.length > 0 && !bands.includes(hourBandOf(when, zone)))) continue
    passed.push({ day: dayNumberOf(dayOf(when, zone)), place })
  }
  return passed
}

/** Places with records that the estate knows, and where résidences lie: the middle of what is counted there. */
function usedPlaces(
  estate: Estate,
  counted: readonly CountedSituation[],
  passed: readonly Passed[],
): ReadonlyMap<string, Position | null> {
  const used = new Map<string, Position | null>()
  for (const { place } of passed) if (!used.has(place) && situationPlace(estate, place)) used.set(place, null)
  for (const { place } of counted) {
    if (used.has(place)) continue
    const name = residenceName(place)
    used.set(place, name === undefined ? null : middleOf(estate, name))
  }
  return used
}

function middleOf(estate: Estate, residence: string): Position | null {
  const own = (each: { readonly residence?: string }): boolean => each.residence === residence
  const entrances = [...estate.entrance.values()].filter(own).map(({ at }) => at)
  const buildings = [...estate.building.values()].filter(own)
  const points = entrances.length > 0 ? entrances : buildings.map(({ id }) => situationPlace(estate, id)!.at)
  const bounds = boundsOf(points)
  return bounds ? centreOf(bounds) : null
}

const inOrder = (
  a: { day: number; place: number; id?: string },
  b: { day: number; place: number; id?: string },
): number => a.day - b.day || a.place - b.place || ((a.id ?? '') < (b.id ?? '') ? -1 : 1)

function situationColumns(
  counted: readonly CountedSituation[],
  indexOf: ReadonlyMap<string, number>,
  zone: string,
): SituationColumns {
  const rows = counted
    .map(({ situation, day, place }) => ({
      situation,
      id: situation.id,
      day,
      place: indexOf.get(place) ?? -1,
    }))
    .filter(({ place }) => place >= 0)
    .sort(inOrder)
  return {
    ids: rows.map(({ id }) => id),
    day: Int32Array.from(rows, ({ day }) => day),
    place: Int32Array.from(rows, ({ place }) => place),
    family: Uint8Array.from(rows, ({ situation }) => FAMILIES.indexOf(familyOf(situation.code))),
    seen: Uint8Array.from(rows, ({ situation }) => (situation.origin === 'seen' ? 1 : 0)),
    minute: Int16Array.from(rows, ({ situation: { when } }) =>
      'minute' in when ? localOf(when.minute, zone).minuteOfDay : -1,
    ),
    band: Uint8Array.from(rows, ({ situation }) => HOUR_BANDS.indexOf(hourBandOf(situation.when, zone))),
  }
}

function passageColumns(passed: readonly Passed[], indexOf: ReadonlyMap<string, number>): PassageColumns {
  const rows = passed
    .map(({ day, place }) => ({ day, place: indexOf.get(place) ?? -1 }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.day - b.day || a.place - b.place)
  return {
    day: Int32Array.from(rows, ({ day }) => day),
    place: Int32Array.from(rows, ({ place }) => place),
  }
}
