import { edited } from '../domain/edited.ts'
import type { Entrance } from '../domain/entrance.ts'
import type { Flaw } from '../domain/flaw.ts'
import { grown } from '../geometry/boxes-near.ts'
import { nearestOnLines } from '../geometry/nearest-on-lines.ts'
import { nearestOnRing } from '../geometry/nearest-on-ring.ts'
import { pointInPolygon } from '../geometry/point-in-polygon.ts'
import { degreesOf, singles, stepsOf } from '../geometry/polygon-clipping.ts'
import type { Position } from '../geometry/position.ts'
import { flawOf } from './flaw-of.ts'
import type { Ground } from './ground.ts'
import { twinsAmong } from './twins.ts'

const OFF_EDGE_METRES = 2
/** Farther, the building is more likely the wrong one than the place is. */
const MOVED_WITHIN_METRES = 25
const BUILDING_WITHIN_METRES = 10
/** A door on the street that bounds the perimeter is not outside. */
const OUTSIDE_METRES = 5

/** Entrances off their building's edge, without a building, outside the perimeter, noted twice or stated by two landlords. */
export function* entranceFlaws(ground: Ground): Generator<Flaw> {
  const { entrances, estate } = ground
  const twins = twinsAmong(entrances)
  for (const entrance of entrances) {
    const building = entrance.building === undefined ? undefined : estate.building.get(entrance.building)
    const edge = building && nearestOnRing(building.geometry, entrance.at)
    if (edge && edge.metres > OFF_EDGE_METRES) {
      const to = degreesOf(stepsOf(edge.at))
      const isSafe =
        edge.metres <= MOVED_WITHIN_METRES &&
        twins(entrance, to).length === 0 &&
        ground.walk.islandAt(to) === ground.walk.islandAt(entrance.at)
      yield flawOf({
        ...{ rule: 'entrance-off-edge', kind: 'entrance', object: entrance.id, at: entrance.at },
        severity: edge.metres > MOVED_WITHIN_METRES ? 'error' : 'remark',
        params: { metres: Math.round(edge.metres) },
        repair: isSafe ? [edited(entrance, { at: to })] : undefined,
      })
    }
    for (const twin of twins(entrance, entrance.at))
      if (entrance.id < twin.id)
        yield flawOf({
          rule: twin.landlord === entrance.landlord ? 'entrance-twice' : 'entrance-claimed',
          ...{ kind: 'entrance', object: entrance.id, other: twin.id, at: entrance.at, severity: 'error' },
        })
  }
  yield* withoutBuilding(ground)
  yield* outside(ground)
}

function* withoutBuilding({ entrances, buildings, buildingsNear, estate }: Ground): Generator<Flaw> {
  const lost = entrances.filter(({ building }) => building === undefined || !estate.building.has(building))
  for (const entrance of lost) {
    const [lng, lat] = entrance.at
    const candidates = buildingsNear(grown([lng, lat, lng, lat], BUILDING_WITHIN_METRES))
      .map((rank) => buildings[rank]!)
      .filter(
        ({ landlord, geometry }) =>
          landlord === entrance.landlord &&
          (pointInPolygon(entrance.at, geometry) ||
            (nearestOnRing(geometry, entrance.at)?.metres ?? Infinity) <= BUILDING_WITHIN_METRES),
      )
    const [only] = candidates
    yield flawOf({
      ...{ rule: 'entrance-no-building', kind: 'entrance', object: entrance.id, at: entrance.at },
      severity: 'remark',
      repair: only && candidates.length === 1 ? [edited(entrance, { building: only.id })] : undefined,
    })
  }
}

function* outside({ entrances, perimeter, isInside }: Ground): Generator<Flaw> {
  const beyond = entrances.filter(({ at }: Entrance) => !isInside(at))
  if (beyond.length === 0 || !perimeter) return
  const edge = nearestOnLines(singles(perimeter).flat())
  const metresTo = (at: Position): number => Math.round(edge(at)?.distanceMetres ?? 0)
  for (const { id, at } of beyond)
    if (metresTo(at) > OUTSIDE_METRES)
      yield flawOf({
        ...{ rule: 'entrance-outside', kind: 'entrance', object: id, at, severity: 'remark' },
        params: { metres: metresTo(at) },
      })
}
