import type { Estate } from '../domain/estate.ts'
import type { Bounds, Position } from '../geometry/position.ts'
import type { LayerId, Selection } from '../store/session.ts'
import { centreOf } from './shape-extent.ts'

const STEPPED = [
  ['entrance', 'entrances'],
  ['publicPlace', 'publicPlaces'],
  ['receptionPlace', 'publicPlaces'],
  ['landmark', 'landmarks'],
  ['service', 'services'],
  ['building', 'buildings'],
] as const

/**
 * Objects of the visible layers inside the view, the nearest to `from` first: the order in which the keyboard steps through
 * them. Streets are too many to be stepped through: the palette finds them by name.
 */
export const stepOrder = (
  estate: Estate,
  layers: ReadonlySet<LayerId>,
  [west, south, east, north]: Bounds,
  from: Position,
): readonly Selection[] => {
  const shrink = Math.cos((from[1] * Math.PI) / 180)
  const found: { object: Selection; far: number }[] = []
  for (const [kind, layer] of STEPPED) {
    if (!layers.has(layer)) continue
    for (const record of estate[kind].values()) {
      if ('retired' in record && record.retired !== undefined) continue
      const [lng, lat] = 'at' in record ? record.at : centreOf(record.geometry)
      if (lng < west || lng > east || lat < south || lat > north) continue
      const far = Math.hypot((lng - from[0]) * shrink, lat - from[1])
      found.push({ object: { kind, id: record.id }, far })
    }
  }
  return found
    .sort((a, b) => a.far - b.far || a.object.id.localeCompare(b.object.id))
    .map(({ object }) => object)
}
