import type { Building } from '../domain/building.ts'
import type { Entrance } from '../domain/entrance.ts'
import type { Footprint } from '../domain/footprint.ts'
import type { Housing } from '../domain/housing.ts'
import { stableId } from '../domain/stable-hash.ts'
import type { Made } from './entrances-made.ts'
import type { Ground } from './grounds.ts'
import { grouped } from './grouped.ts'
import type { LinePlace } from './line-places.ts'
import { sorted } from './sources-in-area.ts'
import { withEdited } from './standing.ts'

/** Ids of the buildings made of footprints: the one that stands, else a hash of the footprint's. */
export const buildingIds = (buildings: readonly Building[]): ((footprint: string) => string) => {
  const standing = new Map<string, string>()
  for (const { id, footprint } of sorted(buildings))
    if (footprint !== undefined && !standing.has(footprint)) standing.set(footprint, id)
  return (footprint) => standing.get(footprint) ?? `building-${stableId('building', footprint)}`
}

/**
 * One building for each footprint with an entrance in use. One that stood keeps its edited fields; when its footprint is
 * no more it is demolished on that day; without an entrance in use it stays as it stood for what happened there.
 */
export const buildingsMade = (
  standing: readonly Building[],
  footprints: readonly Footprint[],
  grounds: readonly Ground[],
  made: readonly Made[],
  places: readonly LinePlace[],
  untouched: readonly Entrance[],
): readonly Building[] => {
  const idOf = buildingIds(standing)
  const before = new Map(standing.map((building) => [building.id, building]))
  const byId = new Map(footprints.map((footprint) => [idOf(footprint.id), footprint]))
  const rnb = new Map(
    grounds.flatMap((ground) =>
      ground.footprint && ground.rnb ? [[ground.footprint.id, ground.rnb] as const] : [],
    ),
  )
  const entrances = [...made.map(({ entrance }) => entrance), ...untouched]
  const housings = grouped(
    places.filter(({ line, ground }) => line.kind === 'housing' && ground?.footprint),
    ({ ground }) => ground!.footprint!.id,
  )
  const names = buildingNames(made)
  const buildings: Building[] = []
  for (const [id, doors] of grouped(entrances, ({ building }) => building)) {
    if (id === undefined) continue
    const old = before.get(id)
    if (old && old.footprint === undefined) continue
    const footprint = byId.get(id)
    const open = doors.filter(({ closed }) => closed === undefined)
    if (!footprint || footprint.retired || open.length === 0) {
      if (old && !footprint?.retired) buildings.push(old)
      continue
    }
    const built = yearOf((housings.get(footprint.id) ?? []).map(({ line }) => line as Housing))
    const number = rnb.get(footprint.id)
    const residence = commonest(open.map((door) => door.residence))
    const fresh: Building = {
      kind: 'building',
      id,
      source: footprint.source,
      precision: footprint.precision,
      landlord: landlordOf(open),
      name: names.get(id) ?? residence ?? footprint.name ?? firstNumber(open),
      dwellings: open.reduce((total, { dwellings }) => total + dwellings, 0),
      geometry: footprint.geometry,
      footprint: footprint.id,
      ...(residence !== undefined && { residence }),
      ...(number !== undefined && { rnb: number }),
      ...(built !== undefined && { built }),
    }
    buildings.push(withEdited(fresh, old))
  }
  for (const old of standing) {
    const retired = old.footprint === undefined ? undefined : byId.get(old.id)?.retired
    if (retired === undefined) continue
    buildings.push(old.edited?.includes('demolished') ? old : { ...old, demolished: retired })
  }
  return buildings
}

/** Names that lists give their buildings, with the residence's before; those of one residence are told apart by a number. */
function buildingNames(made: readonly Made[]): ReadonlyMap<string, string> {
  const named = made.filter(({ entrance, place }) => entrance.building !== undefined && place)
  const buildings = [...grouped(named, ({ entrance }) => entrance.building!)].map(([id, doors]) => ({
    id,
    name: commonest(
      doors.map(({ place }) => (place?.line.kind === 'holding' ? place.line.building : undefined)),
    ),
    residence: commonest(doors.map(({ entrance }) => entrance.residence)),
    number: firstNumber(doors.map(({ entrance }) => entrance)).split(',')[0]!,
  }))
  const sizes = grouped(buildings, ({ residence }) => residence)
  const names = new Map<string, string>()
  for (const { id, name, residence, number } of buildings) {
    const isShared = residence !== undefined && (sizes.get(residence)?.length ?? 0) > 1
    const own = name ?? (isShared ? number : undefined)
    if (own !== undefined)
      names.set(id, residence === undefined || own.includes(residence) ? own : `${residence}, ${own}`)
  }
  return names
}

/** The one of most dwellings, the first by id of those equal. */
function landlordOf(doors: readonly Entrance[]): string {
  const counts = [...grouped(doors, ({ landlord }) => landlord)].map(([landlord, own]) => ({
    landlord,
    dwellings: own.reduce((total, { dwellings }) => total + dwellings, 0),
  }))
  counts.sort((a, b) => b.dwellings - a.dwellings || (a.landlord < b.landlord ? -1 : 1))
  return counts[0]!.landlord
}

function yearOf(housings: readonly Housing[]): number | undefined {
  const years = [
    ...grouped(
      housings.filter(({ built }) => built !== undefined),
      ({ built }) => built!,
    ),
  ]
    .map(([year, own]) => ({ year, dwellings: own.reduce((total, { dwellings }) => total + dwellings, 0) }))
    .sort((a, b) => b.dwellings - a.dwellings || a.year - b.year)
  return years[0]?.year
}

function commonest(texts: readonly (string | undefined)[]): string | undefined {
  const written = texts.filter((text) => text !== undefined && text !== '')
  return [...grouped(written, (text) => text)].sort(
    ([a, own], [b, others]) => others.length - own.length || (a! < b! ? -1 : 1),
  )[0]?.[0]
}

const firstNumber = (doors: readonly Entrance[]): string =>
  doors
    .map(({ number }) => number)
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1))[0]!
