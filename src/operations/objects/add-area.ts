import { edited } from '../../domain/edited.ts'
import { type AnyRecord, type Estate, withRecords } from '../../domain/estate.ts'
import type { Perimeter } from '../../domain/perimeter.ts'
import { refusal } from '../../domain/refusal.ts'
import { unionOf } from '../../geometry/polygon-clipping.ts'
import type { Position } from '../../geometry/position.ts'
import { edit, editActions } from '../../messages/edit.ts'
import type { Operation } from '../operation.ts'
import type { AreaKind } from './edited-object.ts'
import { handPolygon } from './hand-drawn.ts'
import { nearestBuilding } from './nearest-building.ts'
import { outlineObstacle } from './outline-obstacle.ts'
import { withLayerOf } from './with-layer-of.ts'

export type NewArea = {
  readonly kind: AreaKind
  /** Corners in order, the first repeated or not. */
  readonly ring: readonly Position[]
  readonly part?: Perimeter['part']
  /** Of a building; else that of the nearest one within 50 m, else the only landlord. */
  readonly landlord?: string
  readonly name?: string
}

const landlordFor = (estate: Estate, { ring, landlord }: NewArea): string | undefined => {
  if (landlord !== undefined) return estate.landlord.has(landlord) ? landlord : undefined
  const [only, ...others] = [...estate.landlord.values()].filter(({ role }) => role === 'landlord')
  return (
    (ring[0] && nearestBuilding(estate, ring[0], 50)?.building.landlord) ??
    (others.length > 0 ? undefined : only?.id)
  )
}

/** Adds a drawn area. A perimeter's part that is there already grows by it, as the territory has one of each. */
export const addArea: Operation<NewArea> = {
  id: 'add-area',
  available: ({ estate }, target) => {
    const flaw = outlineObstacle(handPolygon(target.ring))
    if (flaw) return flaw
    return target.kind === 'building' && landlordFor(estate, target) === undefined
      ? refusal('landlord-needed')
      : null
  },
  label: (_state, { kind }) => editActions['add-area'](kind),
  run: ({ estate }, target, ports) => {
    const { kind, part = 'extension' } = target
    const standing =
      kind === 'perimeter' ? [...estate.perimeter.values()].find((each) => each.part === part) : undefined
    const id = standing?.id ?? ports.newId(kind)
    return {
      kind: 'done',
      change: (now) => withRecords(now, [areaRecord(now, target, id)]),
      look: (now) => ({ selection: { kind, id }, editing: null, ...withLayerOf(now, kind) }),
    }
  },
}

const areaRecord = (now: Estate, target: NewArea, id: string): AnyRecord => {
  const { kind, ring, part = 'extension' } = target
  const geometry = handPolygon(ring)
  const made = {
    id,
    name: target.name?.trim() || edit.newName(kind, now[kind].size + 1),
    source: edit.handSource,
    precision: 'estimated',
    geometry,
  } as const
  switch (kind) {
    case 'perimeter': {
      const standing = now.perimeter.get(id)
      if (!standing) return { kind, ...made, part }
      return edited(standing, { geometry: unionOf([standing.geometry, geometry]) ?? standing.geometry })
    }
    case 'sector':
      return { kind, ...made }
    case 'building':
      return { kind, ...made, landlord: landlordFor(now, target) ?? '', dwellings: 0 }
  }
}
