import type { Building } from '../domain/building.ts'
import type { Entrance } from '../domain/entrance.ts'
import type { AnyRecord, Estate } from '../domain/estate.ts'
import { standingBuildings } from '../domain/standing-buildings.ts'
import type { Street } from '../domain/street.ts'
import type { Round, Stop } from '../domain/week/round.ts'
import type { WeekEdition } from '../domain/week/week-edition.ts'
import { NO_PAIR } from '../domain/week/without-pairs.ts'
import { boundsOf, positionsOf } from '../geometry/bounds.ts'

/** Streets and buildings of the file reach this far around the way: some 200 m in our latitudes. */
const MARGIN = { lng: 0.003, lat: 0.002 }

/**
 * The records that show and walk these rounds on another device, field by field: pairs, rounds, stops, the part of the
 * edition that is theirs, the places they name, streets and buildings around. No setting, no passage, no free text.
 */
export function roundRecords(
  estate: Estate,
  rounds: readonly Round[],
  stops: readonly Stop[],
  edition: WeekEdition,
): readonly AnyRecord[] {
  const places = new Set([
    ...stops.map(({ place }) => place),
    ...rounds.flatMap(({ startPlace, endPlace }) => [startPlace, endPlace]),
  ])
  const entrances = [...estate.entrance.values()].filter(({ id }) => places.has(id))
  const around = nearTo(rounds)
  const named = new Set(entrances.map(({ building }) => building))
  const buildings = standingBuildings(estate).filter(
    ({ id, geometry }) => named.has(id) || around(positionsOf(geometry)),
  )
  const owners = new Set([...entrances, ...buildings].map(({ landlord }) => landlord))
  const ids = new Set(rounds.map(({ id }) => id))
  // A closed week keeps none.
  const pairs = new Set(rounds.map(({ pair }) => pair).filter((pair) => pair !== NO_PAIR))
  const { before, numbers, left: _left, versions: _versions, ...rest } = edition
  const theirs = (list: WeekEdition['rounds']): WeekEdition['rounds'] =>
    list.filter(({ round }) => ids.has(round))
  return [
    ...[...pairs].map((id): AnyRecord => {
      const { name, rank } = estate.pair.get(id) ?? { name: id, rank: 0 }
      return { kind: 'pair', id, name, rank }
    }),
    ...rounds.map(plainRound),
    ...stops.map(plainStop),
    {
      ...rest,
      rounds: theirs(edition.rounds),
      numbers: Object.fromEntries(Object.entries(numbers).filter(([id]) => ids.has(id))),
      ...(before && { before: theirs(before) }),
    },
    ...[...estate.landlord.values()]
      .filter(({ id }) => owners.has(id))
      // Its weight in the key is no business of a round.
      .map(({ id, name, role, colour, pattern }): AnyRecord => {
        return { kind: 'landlord', id, name, role, colour, pattern, weight: 0 }
      }),
    ...entrances.map(plainEntrance),
    ...[...estate.publicPlace.values()]
      .filter(({ id }) => places.has(id))
      .map(({ id, name, type, at, source, precision }): AnyRecord => {
        return { kind: 'publicPlace', id, name, type, at, source, precision }
      }),
    ...[...estate.receptionPlace.values()]
      .filter(({ id }) => places.has(id))
      .map(({ id, name, at, source, precision }): AnyRecord => {
        return { kind: 'receptionPlace', id, name, at, source, precision }
      }),
    ...[...estate.landmark.values()]
      .filter(({ id, at }) => places.has(id) || around([at]))
      .map(({ id, name, type, at, source, precision }): AnyRecord => {
        return { kind: 'landmark', id, name, type, at, source, precision }
      }),
    ...buildings.map(plainBuilding),
    ...[...estate.street.values()].filter(({ geometry }) => around(positionsOf(geometry))).map(plainStreet),
  ]
}

type Box = (positions: Iterable<readonly [number, number]>) => boolean

/** Whether the box of positions meets the box of the rounds with its margin. */
function nearTo(rounds: readonly Round[]): Box {
  const all = boundsOf(rounds.flatMap(({ line }) => line))
  return (positions) => {
    const box = boundsOf(positions)
    return (
      all !== undefined &&
      box !== undefined &&
      box[0] <= all[2] + MARGIN.lng &&
      box[2] >= all[0] - MARGIN.lng &&
      box[1] <= all[3] + MARGIN.lat &&
      box[3] >= all[1] - MARGIN.lat
    )
  }
}

const plainRound = (round: Round): Round => {
  const { kind, id, week, day, pair, start, end, startPlace, endPlace } = round
  const { breakMinutes, unplannedShare, walkMetresPerMinute, walkMetres, walkMinutes, line } = round
  return {
    ...{ kind, id, week, day, pair, start, end, startPlace, endPlace, breakMinutes, unplannedShare },
    ...(walkMetresPerMinute !== undefined && { walkMetresPerMinute }),
    ...{ walkMetres, walkMinutes, line },
  }
}

const plainStop = (stop: Stop): Stop => {
  const { kind, id, round, place, stopKind, rank, arrive, leave, serviceMinutes, waitMinutes, locked } = stop
  return {
    ...{ kind, id, round, place, stopKind, rank, arrive, leave, serviceMinutes, locked },
    ...(waitMinutes !== undefined && { waitMinutes }),
  }
}

const plainEntrance = (entrance: Entrance): Entrance => {
  const { kind, id, building, landlord, number, dwellings, access, at, residence, source, precision } =
    entrance
  return {
    ...{ kind, id, landlord, number, dwellings, access, at, source, precision },
    ...(building !== undefined && { building }),
    ...(residence !== undefined && { residence }),
  }
}

const plainBuilding = (building: Building): Building => {
  const { kind, id, landlord, name, dwellings, geometry, source, precision } = building
  return { kind, id, landlord, name, dwellings, geometry, source, precision }
}

const plainStreet = (street: Street): Street => {
  const { kind, id, from, to, lengthMetres, name, geometry, level, barred, source, precision } = street
  return {
    ...{ kind, id, from, to, class: street.class, lengthMetres, geometry, source, precision },
    ...(name !== undefined && { name }),
    ...(level !== undefined && { level }),
    ...(street.private !== undefined && { private: street.private }),
    ...(barred !== undefined && { barred }),
  }
}
