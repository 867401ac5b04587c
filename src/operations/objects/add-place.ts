import type { Building } from '../../domain/building.ts'
import { type AnyRecord, type Estate, withRecords } from '../../domain/estate.ts'
import type { PublicPlace } from '../../domain/public-place.ts'
import { refusal } from '../../domain/refusal.ts'
import type { ServiceType } from '../../domain/service.ts'
import { nearestOnRing } from '../../geometry/nearest-on-ring.ts'
import type { Position } from '../../geometry/position.ts'
import { edit, editActions } from '../../messages/edit.ts'
import type { Operation } from '../operation.ts'
import type { PointKind } from './edited-object.ts'
import { handPosition } from './hand-drawn.ts'
import { nearestBuilding } from './nearest-building.ts'
import { isOnEarth } from './outline-obstacle.ts'

/** An entrance is of the building whose edge is this near, and stands on that edge when it is drawn this near to it. */
const OF_BUILDING_METRES = 30
const ON_EDGE_METRES = 5

export type NewPlace = {
  readonly kind: PointKind
  readonly at: Position
  readonly name?: string
  /** Of an entrance; else the nearest one's. */
  readonly building?: string
  /** Of an entrance; one whose nearest building is another's has no building. */
  readonly landlord?: string
  /** Drawn off the edge on purpose. */
  readonly free?: boolean
  readonly type?: PublicPlace['type'] | ServiceType
}

/** The position, pulled onto the building's edge when it is within 5 m of it. */
export const onEdge = (building: Building | undefined, at: Position): Position => {
  const found = building && nearestOnRing(building.geometry, at)
  return handPosition(found && found.metres <= ON_EDGE_METRES ? found.at : at)
}

const buildingFor = (estate: Estate, { building, landlord, at }: NewPlace): Building | undefined => {
  if (building !== undefined) return estate.building.get(building)
  const near = nearestBuilding(estate, at, OF_BUILDING_METRES)?.building
  return landlord === undefined || near?.landlord === landlord ? near : undefined
}

/** Adds an entrance, a public or reception place, or a service where the hand points. */
export const addPlace: Operation<NewPlace> = {
  id: 'add-place',
  available: ({ estate }, target) => {
    if (!isOnEarth(target.at)) return refusal('position-wrong')
    if (target.kind !== 'entrance' || buildingFor(estate, target)) return null
    return target.landlord !== undefined && estate.landlord.has(target.landlord)
      ? null
      : refusal('entrance-needs-building', { metres: OF_BUILDING_METRES })
  },
  label: (_state, { kind }) => editActions['add-place'](kind),
  run: (_state, target, ports) => {
    const id = ports.newId(target.kind)
    return {
      kind: 'done',
      change: (now) => withRecords(now, [placeRecord(now, target, id)]),
      look: { selection: { kind: target.kind, id } },
    }
  },
}

const placeRecord = (now: Estate, target: NewPlace, id: string): AnyRecord => {
  const { kind, type } = target
  const at = handPosition(target.at)
  const made = { id, at, source: edit.handSource, precision: 'estimated' } as const
  const name = target.name?.trim() || edit.newName(kind, now[kind].size + 1)
  switch (kind) {
    case 'entrance':
      return entranceRecord(now, target, made)
    case 'publicPlace':
      return { kind, ...made, name, type: (type as PublicPlace['type'] | undefined) ?? 'square' }
    case 'receptionPlace':
      return { kind, ...made, name }
    case 'service':
      return { kind, ...made, name, type: (type as ServiceType | undefined) ?? 'association' }
  }
}

/** Numbered after its building's other doors, with the access that they have. */
const entranceRecord = (
  now: Estate,
  target: NewPlace,
  made: { id: string; at: Position; source: string; precision: 'estimated' },
): AnyRecord => {
  const building = buildingFor(now, target)
  const siblings = building
    ? [...now.entrance.values()].filter((each) => each.building === building.id && !each.closed)
    : []
  const taken = new Set(siblings.map(({ number }) => number))
  let rank = siblings.length + 1
  while (taken.has(String(rank))) rank++
  return {
    kind: 'entrance',
    ...made,
    at: target.free ? made.at : onEdge(building, target.at),
    ...(building && { building: building.id }),
    ...(building?.residence !== undefined && { residence: building.residence }),
    landlord: building?.landlord ?? target.landlord ?? '',
    number: target.name?.trim() || String(rank),
    dwellings: 0,
    access: siblings[0]?.access ?? 'badge',
  }
}
